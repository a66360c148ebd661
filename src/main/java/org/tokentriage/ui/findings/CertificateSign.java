package org.tokentriage.ui.findings;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;

/** The shape and the colour of a certificate: by its revocation, or else by its validity. */
record CertificateSign(Tone tone, Icon icon) {

    static CertificateSign of(TokenCertificate certificate, Optional<RevocationStatus> known, Instant at) {
        if (known.orElse(null) instanceof RevocationStatus.Revoked) {
            return new CertificateSign(Tone.DANGER, Icon.BLOCKED);
        }
        return certificate.details().validAt(at)
                ? new CertificateSign(Tone.SUCCESS, Icon.CHECK)
                : new CertificateSign(Tone.WARNING, Icon.TIME);
    }
}
