package org.tokentriage.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * The public keys of a token, found by the certificate that they belong to. The key itself decides where both tell it, and an identifier
 * that says otherwise is wrong. Of several that fit alike, the first counts.
 */
final class PublicKeys {

    private final Map<KeyPrint, PublicKeyObject> byPrint = new HashMap<>();
    private final Map<ObjectId, PublicKeyObject> byId = new HashMap<>();
    private final Map<ObjectId, PublicKeyObject> silentById = new HashMap<>();

    PublicKeys(List<? extends TokenObject> objects) {
        for (var object : objects) {
            if (object instanceof PublicKeyObject key) {
                put(key);
            }
        }
    }

    private void put(PublicKeyObject key) {
        key.print().ifPresent(print -> byPrint.putIfAbsent(print, key));
        if (!key.id().equals(ObjectId.NONE)) {
            byId.putIfAbsent(key.id(), key);
            if (key.print().isEmpty()) {
                silentById.putIfAbsent(key.id(), key);
            }
        }
    }

    /** The one with the certified key itself. */
    Optional<PublicKeyObject> same(Optional<KeyPrint> certified) {
        return certified.flatMap(print -> Optional.ofNullable(byPrint.get(print)));
    }

    /** The one with the certificate's identifier, where one of the two does not tell its key. */
    Optional<PublicKeyObject> byId(ObjectId id, Optional<KeyPrint> certified) {
        return Optional.ofNullable((certified.isPresent() ? silentById : byId).get(id));
    }

    Optional<PublicKeyObject> of(TokenCertificate certificate) {
        var certified = certificate.details().key().print();
        return same(certified).or(() -> byId(certificate.object().id(), certified));
    }

    /** Whether some public key has this identifier. */
    boolean has(ObjectId id) {
        return byId.containsKey(id);
    }
}
