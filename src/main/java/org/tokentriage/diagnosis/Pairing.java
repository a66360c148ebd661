package org.tokentriage.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/** Joins holders' certificates with their keys; of several keys of one kind and one id, the first counts. */
final class Pairing {

    private final List<TokenCertificate> certificates;
    private final Map<ObjectId, PublicKeyObject> publicKeys;
    private final Map<ObjectId, PrivateKeyObject> privateKeys;

    Pairing(Inventory inventory) {
        certificates = inventory.certificates();
        publicKeys = byId(inventory.keys(), PublicKeyObject.class);
        privateKeys = byId(inventory.keys(), PrivateKeyObject.class);
    }

    /** The certificates, each with its keys, and then the keys without certificate. */
    List<Credential> credentials() {
        var taken = certificates.stream().map(Pairing::id).collect(Collectors.toSet());
        var joined = certificates.stream().map(certificate -> credential(id(certificate), Optional.of(certificate)));
        var waiting = Stream.concat(publicKeys.keySet().stream(), privateKeys.keySet().stream())
                .distinct()
                .filter(id -> !taken.contains(id))
                .map(id -> credential(id, Optional.empty()));
        return Stream.concat(joined, waiting).toList();
    }

    private Credential credential(ObjectId id, Optional<TokenCertificate> certificate) {
        return new Credential(
                id, certificate, Optional.ofNullable(publicKeys.get(id)), Optional.ofNullable(privateKeys.get(id)));
    }

    private static ObjectId id(TokenCertificate certificate) {
        return certificate.object().id();
    }

    private static <K extends TokenObject> Map<ObjectId, K> byId(List<TokenObject> keys, Class<K> kind) {
        return keys.stream()
                .filter(key -> kind.isInstance(key) && !key.id().equals(ObjectId.NONE))
                .collect(Collectors.toMap(TokenObject::id, kind::cast, (first, second) -> first, LinkedHashMap::new));
    }
}
