package org.tokentriage.diagnosis;

import java.util.Optional;
import org.tokentriage.certificate.KeyPrint;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/** How well a public key fits a certificate. The key itself decides where both tell it, and an identifier that says otherwise is wrong. */
enum KeyMatch {
    SAME_KEY,
    SAME_ID,
    NONE;

    static KeyMatch of(PublicKeyObject key, ObjectId id, Optional<KeyPrint> certified) {
        if (key.print().isPresent() && certified.isPresent()) {
            return key.print().equals(certified) ? SAME_KEY : NONE;
        }
        return !id.equals(ObjectId.NONE) && key.id().equals(id) ? SAME_ID : NONE;
    }

    static KeyMatch of(PublicKeyObject key, TokenCertificate certificate) {
        return of(key, certificate.object().id(), certificate.details().key().print());
    }
}
