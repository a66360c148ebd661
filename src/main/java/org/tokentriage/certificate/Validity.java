package org.tokentriage.certificate;

import java.time.Instant;
import org.tokentriage.certificate.der.EncodedCertificate;
import org.tokentriage.certificate.der.Moment;

/** A certificate's period; both ends belong to it (RFC 5280 section 4.1.2.5). */
public record Validity(Instant notBefore, Instant notAfter) {

    /** @throws IllegalArgumentException if an end of the period cannot be read */
    static Validity of(EncodedCertificate certificate) {
        return new Validity(Moment.of(certificate.notBefore()), Moment.of(certificate.notAfter()));
    }

    public boolean includes(Instant moment) {
        return !moment.isBefore(notBefore) && !hasEndedBy(moment);
    }

    public boolean hasEndedBy(Instant moment) {
        return moment.isAfter(notAfter);
    }
}
