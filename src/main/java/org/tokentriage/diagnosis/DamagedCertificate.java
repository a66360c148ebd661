package org.tokentriage.diagnosis;

import org.tokentriage.certificate.UnreadableCertificate;
import org.tokentriage.token.TokenObject.CertificateObject;

/** An object that claims to be a certificate and cannot be read as one, with what can be told from it. */
public record DamagedCertificate(CertificateObject object, UnreadableCertificate remains) {

    /** The holder's name, or else the object's label; may be empty. */
    public String name() {
        return remains.holder().orElse(object.label());
    }
}
