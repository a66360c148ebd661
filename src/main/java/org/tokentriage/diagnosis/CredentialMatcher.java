package org.tokentriage.diagnosis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * Joins holders' certificates with their keys, as {@link PublicKeys} finds them. A private key tells nothing of itself and goes where the
 * public key with its identifier goes.
 */
final class CredentialMatcher {

    private final Inventory inventory;
    private final PublicKeys publicKeys;
    private final Map<ObjectId, PrivateKeyObject> privateKeys = new LinkedHashMap<>();
    private final Set<KeyPrint> certified = new HashSet<>();
    private final Map<ObjectId, Boolean> silent = new HashMap<>();

    CredentialMatcher(Inventory inventory) {
        this.inventory = inventory;
        publicKeys = new PublicKeys(inventory.keys());
        for (var key : inventory.keys()) {
            if (key instanceof PrivateKeyObject privateKey && !key.id().equals(ObjectId.NONE)) {
                privateKeys.putIfAbsent(key.id(), privateKey);
            }
        }
        for (var certificate : inventory.certificates()) {
            var print = certificate.details().key().print();
            print.ifPresent(certified::add);
            silent.merge(certificate.object().id(), print.isEmpty(), Boolean::logicalOr);
        }
    }

    /** The certificates, each with its keys, and then the keys without certificate. */
    List<Credential> credentials() {
        var joined = inventory.certificates().stream().map(this::credential).toList();
        return Stream.concat(joined.stream(), waiting(joined)).toList();
    }

    private Credential credential(TokenCertificate certificate) {
        var id = certificate.object().id();
        var publicKey = publicKeys.of(certificate);
        var idOfPrivate = publicKey.map(PublicKeyObject::id).orElse(publicKeys.has(id) ? ObjectId.NONE : id);
        return new Credential(id, Optional.of(certificate), publicKey, privateKey(idOfPrivate));
    }

    private Optional<PrivateKeyObject> privateKey(ObjectId id) {
        return Optional.ofNullable(privateKeys.get(id));
    }

    private Stream<Credential> waiting(List<Credential> joined) {
        var waiting = new LinkedHashMap<Object, Credential>();
        for (var key : inventory.keys()) {
            if (key instanceof PublicKeyObject publicKey && isNobodys(publicKey)) {
                var name = key.id().equals(ObjectId.NONE) ? publicKey.print() : key.id();
                waiting.putIfAbsent(
                        name, new Credential(key.id(), Optional.empty(), Optional.of(publicKey), privateKey(key.id())));
            }
        }
        var taken = taken(joined);
        privateKeys.forEach((id, key) -> {
            if (!taken.contains(key)) {
                waiting.putIfAbsent(id, new Credential(id, Optional.empty(), Optional.empty(), Optional.of(key)));
            }
        });
        return waiting.values().stream();
    }

    /** A key of which neither identifier nor value is known may be anybody's. */
    private boolean isNobodys(PublicKeyObject key) {
        if (key.print().isPresent()) {
            return !certified.contains(key.print().get()) && !silent.getOrDefault(key.id(), false);
        }
        return !key.id().equals(ObjectId.NONE) && !silent.containsKey(key.id());
    }

    private static Set<PrivateKeyObject> taken(List<Credential> joined) {
        var taken = new HashSet<PrivateKeyObject>();
        joined.forEach(credential -> credential.privateKey().ifPresent(taken::add));
        return taken;
    }
}
