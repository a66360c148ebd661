package org.tokentriage.certificate;

import java.time.Instant;
import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate's period; both ends belong to it (RFC 5280 section 4.1.2.5). */
public record Validity(Instant notBefore, Instant notAfter) {

    static Validity of(X509CertificateHolder certificate) {
        return new Validity(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    public boolean includes(Instant moment) {
        return !moment.isBefore(notBefore) && !hasEndedBy(moment);
    }

    public boolean hasEndedBy(Instant moment) {
        return moment.isAfter(notAfter);
    }
}
