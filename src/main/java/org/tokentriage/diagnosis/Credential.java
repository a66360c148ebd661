package org.tokentriage.diagnosis;

import java.util.Optional;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * What belongs together on a token by its {@code CKA_ID} (PKCS#11 v2.40 section 4.6.3): a holder's certificate and its key pair, or a key
 * pair that waits for one. That the private key is absent says nothing: most tokens hide theirs until login.
 *
 * @param id {@link ObjectId#NONE} when the object belongs to no other
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
}
