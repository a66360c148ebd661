package org.tokentriage.diagnosis;

import java.util.Optional;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * What belongs together on a token: a holder's certificate and its key pair, or a key pair that waits for one. That the private key is
 * absent says nothing: most tokens hide theirs until login.
 *
 * @param id the certificate's {@code CKA_ID}, or the key's where there is no certificate; {@link ObjectId#NONE} when it has none
 */
public record Credential(
        ObjectId id,
        Optional<TokenCertificate> certificate,
        Optional<PublicKeyObject> publicKey,
        Optional<PrivateKeyObject> privateKey) {

    /** Whether one of its keys can be seen without login. */
    public boolean keyVisible() {
        return publicKey.isPresent() || privateKey.isPresent();
    }

    /** The identifier of its key, when that is not the certificate's, by which programs look for it (PKCS#11 v2.40 section 4.6.3). */
    Optional<ObjectId> otherId() {
        return publicKey.map(PublicKeyObject::id).filter(found -> certificate.isPresent() && !found.equals(id));
    }
}
