package org.tokentriage.certificate;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate whose encoding could be read, with the parts that only its place in a chain needs. */
record DecodedCertificate(X509CertificateHolder encoding, CertificateDetails details) {

    private static final int MOST_BYTES = 64 * 1024;

    static Optional<DecodedCertificate> of(byte[] der) {
        if (der.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var encoding = new X509CertificateHolder(der);
            return Optional.of(new DecodedCertificate(encoding, details(encoding, Fingerprint.sha256(der))));
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    /** The encoded name, as whoever issues certificates repeats it byte by byte (RFC 5280 section 4.1.2.6). */
    ASN1Primitive subject() {
        return encoding.getSubject().toASN1Primitive();
    }

    ASN1Primitive issuer() {
        return encoding.getIssuer().toASN1Primitive();
    }

    /** Whether it names itself as its issuer, as a root does (RFC 5280 section 3.2), and not an older key of the same name. */
    boolean selfIssued() {
        return subject().equals(issuer()) && mayBeIssuedBy(this);
    }

    /** Goes by the identifiers of the keys (RFC 5280 section 4.2.1.1) and, where one lacks, by the names. */
    boolean mayBeIssuedBy(DecodedCertificate other) {
        var wanted = details.key().issuerId();
        var offered = other.details.key().id();
        var identified = wanted.isPresent() && offered.isPresent();
        return identified ? wanted.equals(offered) : issuer().equals(other.subject());
    }

    private static CertificateDetails details(X509CertificateHolder encoding, String sha256) {
        return new CertificateDetails(
                Identity.of(encoding),
                Validity.of(encoding),
                CertifiedKey.of(encoding),
                IcpBrasil.of(encoding),
                sha256);
    }
}
