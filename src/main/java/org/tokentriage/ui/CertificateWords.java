package org.tokentriage.ui;

import java.time.Instant;
import java.util.regex.Pattern;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ui.component.Icon;
import org.tokentriage.ui.component.Tone;

/** How a certificate stood when it was read. */
final class CertificateWords {

    private static final Pattern NUMBER_BEHIND_NAME = Pattern.compile(":[0-9A-Z]{11,14}$");

    private final Instant at;
    private final Shell shell;

    CertificateWords(Instant at, Shell shell) {
        this.at = at;
        this.shell = shell;
    }

    /**
     * The holder's name as people call it. ICP-Brasil puts the CPF or CNPJ behind it, after a colon (DOC-ICP-04 item 7.1.4); a CPF
     * is not for every screen, and the CNPJ is told elsewhere.
     */
    static String holder(CertificateDetails details) {
        return NUMBER_BEHIND_NAME.matcher(details.subject()).replaceFirst("");
    }

    /** Such as: valid until 11/11/2026. */
    String validity(TokenCertificate certificate) {
        var details = certificate.details();
        var moments = shell.moments();
        if (details.validAt(at)) {
            return shell.say("content.validUntil", moments.date(details.notAfter()));
        }
        return isEarly(details)
                ? shell.say("content.validFrom", moments.date(details.notBefore()))
                : shell.say("content.expired", moments.date(details.notAfter()));
    }

    String period(TokenCertificate certificate) {
        var details = certificate.details();
        var moments = shell.moments();
        return shell.say("content.period", moments.date(details.notBefore()), moments.date(details.notAfter()));
    }

    Icon icon(TokenCertificate certificate) {
        return certificate.details().validAt(at) ? Icon.CHECK : Icon.TIME;
    }

    Tone tone(TokenCertificate certificate) {
        return certificate.details().validAt(at) ? Tone.SUCCESS : Tone.WARNING;
    }

    /** A company's number as it is printed; as it stands in the certificate when it is not a proper one. */
    static String cnpj(String inCertificate) {
        return Cnpj.parse(inCertificate).found().map(Cnpj::formatted).orElse(inCertificate);
    }

    private boolean isEarly(CertificateDetails details) {
        return at.isBefore(details.notBefore());
    }
}
