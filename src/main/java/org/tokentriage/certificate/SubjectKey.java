package org.tokentriage.certificate;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

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
     * A key of any other kind, or one that cannot be read.
     *
     * @param algorithm its object identifier
     */
    record Other(String algorithm) implements SubjectKey {}

    static SubjectKey of(SubjectPublicKeyInfo key) {
        var algorithm = key.getAlgorithm().getAlgorithm();
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return rsa(key);
        }
        return algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
                        && key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                ? new Elliptic(curveName(curve))
                : new Other(algorithm.getId());
    }

    private static SubjectKey rsa(SubjectPublicKeyInfo key) {
        try {
            return new Rsa(
                    RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength());
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            return new Other(PKCSObjectIdentifiers.rsaEncryption.getId());
        }
    }

    private static String curveName(ASN1ObjectIdentifier curve) {
        var standard = NISTNamedCurves.getName(curve);
        var known = standard == null ? ECNamedCurveTable.getName(curve) : standard;
        return known == null ? curve.getId() : known;
    }
}
