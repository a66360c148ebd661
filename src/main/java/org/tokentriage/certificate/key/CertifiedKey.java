package org.tokentriage.certificate.key;

import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.EncodedCertificate;

/**
 * The key that is certified, what it may be used for, and the identifiers that join it to its issuer's.
 *
 * @param print by which the token's key is known; empty for a key of a kind that is not compared
 * @param id the subject key identifier (RFC 5280 section 4.2.1.2), in upper-case hexadecimal digits
 * @param issuerId the authority key identifier (RFC 5280 section 4.2.1.1), likewise
 */
public record CertifiedKey(
        SubjectKey subject, Optional<KeyPrint> print, Usages usages, Optional<String> id, Optional<String> issuerId) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * What a certificate says of its key.
     *
     * @param kept whether the token keeps the certificate as an authority's
     */
    public static CertifiedKey of(EncodedCertificate certificate, CertificateExtensions extensions, boolean kept) {
        return new CertifiedKey(
                SubjectKey.of(certificate.key()),
                KeyPrint.of(certificate.key()),
                Usages.of(certificate, extensions, kept),
                extensions
                        .find(Extension.subjectKeyIdentifier, ASN1OctetString::getInstance)
                        .map(CertifiedKey::hex),
                extensions
                        .find(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance)
                        .flatMap(identifier -> Optional.ofNullable(identifier.getKeyIdentifierObject()))
                        .map(CertifiedKey::hex));
    }

    private static String hex(ASN1OctetString identifier) {
        return HEX.formatHex(identifier.getOctets());
    }
}
