package org.tokentriage.certificate.key;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.tokentriage.certificate.der.Element;

/** The kind and the strength of a certified key. */
public sealed interface SubjectKey {

    record Rsa(int bits) implements SubjectKey {}

    /**
     * A key on a named curve.
     *
     * @param curve such as {@code P-256} or {@code brainpoolP512r1}; an object identifier when it has no known name
     */
    record Elliptic(String curve) implements SubjectKey {}

    /**
     * A key of any other kind.
     *
     * @param algorithm such as {@code DSA} or {@code Ed25519}; an object identifier when it has no known name
     */
    record Other(String algorithm) implements SubjectKey {}

    /** A key that cannot be read. */
    record Unreadable() implements SubjectKey {}

    static SubjectKey of(Element encoded) {
        try {
            return of(SubjectPublicKeyInfo.getInstance(encoded.encoding()));
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            return new Unreadable();
        }
    }

    private static SubjectKey of(SubjectPublicKeyInfo key) throws IOException {
        var algorithm = key.getAlgorithm().getAlgorithm();
        if (KeyAlgorithm.isRsa(algorithm)) {
            return new Rsa(
                    RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength());
        }
        return KeyAlgorithm.isElliptic(algorithm)
                        && key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                ? new Elliptic(curveName(curve))
                : new Other(KeyAlgorithm.name(algorithm));
    }

    private static String curveName(ASN1ObjectIdentifier curve) {
        var standard = NISTNamedCurves.getName(curve);
        var known = standard == null ? ECNamedCurveTable.getName(curve) : standard;
        return known == null ? curve.getId() : known;
    }
}
