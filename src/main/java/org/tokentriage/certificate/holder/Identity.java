package org.tokentriage.certificate.holder;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.tokentriage.certificate.der.Element;
import org.tokentriage.certificate.der.EncodedCertificate;

/**
 * Whose certificate it is, and whose word it is. A CPF in a name is masked; an empty name is that of nobody.
 *
 * @param holder the subject's name for people to read: the most specific common name without the CNPJ or CPF that ICP-Brasil puts behind
 *     a colon, or else the organisation, an alternative name such as an e-mail address, the unit
 * @param subject the same with the number
 * @param issuer the issuer's common name, or else its organisation
 * @param serial the serial number in upper-case hexadecimal digits
 */
public record Identity(
        String holder, String subject, String issuer, Optional<String> issuerOrganisation, String serial) {

    private static final int LONGEST_SERIAL = 128;

    public static Identity of(EncodedCertificate certificate, DistinguishedName subject, OtherNames names) {
        var other = names.alternative().or(subject::unit).orElse("");
        var issuer = new DistinguishedName(certificate.issuer());
        return new Identity(
                subject.holder().orElse(other),
                subject.display().orElse(other),
                issuer.display().or(issuer::unit).orElse(""),
                issuer.organisation().map(Cpf::maskedIn),
                serial(certificate.serial()));
    }

    /** Twenty bytes are allowed (RFC 5280 section 4.1.2.2). */
    public static String serial(Element number) {
        var octets = number.octets();
        if (octets.length == 0) {
            return "0";
        }
        return octets.length > LONGEST_SERIAL
                ? HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(octets, LONGEST_SERIAL))
                : new BigInteger(octets).toString(16).toUpperCase(Locale.ROOT);
    }
}
