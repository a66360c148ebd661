package org.tokentriage.ui.findings;

import java.time.Instant;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;

/** The shape and the colour of a certificate by its validity. */
record CertificateSign(Tone tone, Icon icon) {

    static CertificateSign of(TokenCertificate certificate, Instant at) {
        return certificate.details().validAt(at)
                ? new CertificateSign(Tone.SUCCESS, Icon.CHECK)
                : new CertificateSign(Tone.WARNING, Icon.TIME);
    }
}
