package org.tokentriage.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * What a readable certificate says.
 *
 * @param subject the holder's common name, or the whole name when it has none
 * @param issuer the issuer's common name, or the whole name when it has none
 * @param serial the serial number in upper-case hexadecimal digits
 * @param authority whether it certifies others (basic constraints, RFC 5280 section 4.2.1.9)
 * @param cnpj the company's number, ICP-Brasil otherName 2.16.76.1.3.3 (DOC-ICP-04 item 7.1.2), 14 characters
 */
public record CertificateDetails(
        String subject,
        String issuer,
        String serial,
        Instant notBefore,
        Instant notAfter,
        boolean authority,
        Optional<String> cnpj)
        implements Certificate {

    /** Whether it is in force at a moment; both ends belong to the period (RFC 5280 section 4.1.2.5). */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }
}
