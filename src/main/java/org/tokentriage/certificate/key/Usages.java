package org.tokentriage.certificate.key;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.EncodedCertificate;

/**
 * What a certificate allows.
 *
 * @param keyUsages each once, in the order of the standard; empty when it does not limit them
 * @param purposes the named ones, each once; empty when it does not limit them, too
 * @param authority what shows that it certifies others
 * @param pathLength how many authorities may follow below it; empty when it does not limit them in earnest
 */
public record Usages(
        List<KeyUsage> keyUsages,
        List<Purpose> purposes,
        Optional<AuthoritySign> authority,
        Optional<Integer> pathLength) {

    public Usages {
        keyUsages = List.copyOf(keyUsages);
        purposes = List.copyOf(purposes);
    }

    /** @param kept whether the token keeps the certificate as an authority's */
    static Usages of(EncodedCertificate certificate, CertificateExtensions extensions, boolean kept) {
        var constraints = extensions.find(Extension.basicConstraints, BasicConstraints::getInstance);
        var keyUsages = extensions.find(Extension.keyUsage, Usages::keyUsages).orElse(List.of());
        return new Usages(
                keyUsages,
                extensions.find(Extension.extendedKeyUsage, Usages::purposes).orElse(List.of()),
                AuthoritySign.of(constraints, kept, keyUsages.contains(KeyUsage.CERTIFICATE_SIGNING), certificate),
                constraints
                        .map(BasicConstraints::getPathLenConstraint)
                        .filter(length -> length.bitLength() < Integer.SIZE)
                        .map(BigInteger::intValue));
    }

    private static List<KeyUsage> keyUsages(ASN1Encodable extension) {
        var usages = org.bouncycastle.asn1.x509.KeyUsage.getInstance(extension);
        return Arrays.stream(KeyUsage.values())
                .filter(usage -> usage.isIn(usages))
                .toList();
    }

    private static List<Purpose> purposes(ASN1Encodable extension) {
        var purposes = ExtendedKeyUsage.getInstance(extension);
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.isIn(purposes))
                .toList();
    }
}
