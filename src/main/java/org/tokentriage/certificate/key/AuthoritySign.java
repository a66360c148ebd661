package org.tokentriage.certificate.key;

import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.tokentriage.certificate.der.EncodedCertificate;

/** What shows that a certificate belongs to an authority; the first that speaks decides. */
public enum AuthoritySign {
    /** Its basic constraints (RFC 5280 section 4.2.1.9), which can also say that it does not. */
    BASIC_CONSTRAINTS,
    /** The token keeps it under CKA_CERTIFICATE_CATEGORY 2 (PKCS#11 v2.40 section 4.6.2). */
    CATEGORY,
    /** A certificate of the first version, which has no constraints, that names itself as its issuer. */
    SELF_ISSUED_ROOT,
    /** Its key may sign certificates (RFC 5280 section 4.2.1.3). */
    KEY_USAGE;

    /** @param kept whether the token keeps it as an authority's */
    static Optional<AuthoritySign> of(
            Optional<BasicConstraints> constraints,
            boolean kept,
            boolean signsCertificates,
            EncodedCertificate certificate) {
        if (constraints.isPresent()) {
            return constraints.filter(BasicConstraints::isCA).map(ca -> BASIC_CONSTRAINTS);
        }
        if (kept) {
            return Optional.of(CATEGORY);
        }
        if (certificate.version() == 1 && certificate.extensions().isEmpty() && certificate.namesItself()) {
            return Optional.of(SELF_ISSUED_ROOT);
        }
        return signsCertificates ? Optional.of(KEY_USAGE) : Optional.empty();
    }
}
