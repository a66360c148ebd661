package org.tokentriage.diagnosis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;

/**
 * Joins holders' certificates with their keys, as {@link KeyMatch} says. A private key tells nothing of itself and goes where the public key
 * with its identifier goes. Of several keys of one kind that fit alike, the first counts.
 */
final class Pairing {

    private final List<TokenCertificate> certificates;
    private final List<PublicKeyObject> publicKeys;
    private final List<PrivateKeyObject> privateKeys;

    Pairing(Inventory inventory) {
        certificates = inventory.certificates();
        publicKeys = keys(inventory, PublicKeyObject.class);
        privateKeys = keys(inventory, PrivateKeyObject.class);
    }

    /** The certificates, each with its keys, and then the keys without certificate. */
    List<Credential> credentials() {
        var joined = certificates.stream().map(this::credential).toList();
        return Stream.concat(joined.stream(), waiting(joined)).toList();
    }

    private Credential credential(TokenCertificate certificate) {
        var publicKey = publicKeys.stream()
                .filter(key -> KeyMatch.of(key, certificate) != KeyMatch.NONE)
                .min(Comparator.comparing(key -> KeyMatch.of(key, certificate)));
        var id = certificate.object().id();
        var privateKey = publicKey.isPresent()
                ? privateKey(publicKey.get().id())
                : publicKeys.stream().anyMatch(other -> other.id().equals(id)) ? Optional.<PrivateKeyObject>empty() : privateKey(id);
        return new Credential(id, Optional.of(certificate), publicKey, privateKey);
    }

    private Optional<PrivateKeyObject> privateKey(ObjectId id) {
        return privateKeys.stream()
                .filter(key -> isSome(key.id()) && key.id().equals(id))
                .findFirst();
    }

    /** A key of which neither identifier nor value is known may be anybody's. */
    private Stream<Credential> waiting(List<Credential> joined) {
        var waiting = new LinkedHashMap<Object, Credential>();
        publicKeys.stream().filter(this::isNobodys).forEach(key -> {
            var name = isSome(key.id()) ? key.id() : key.print();
            waiting.putIfAbsent(name, new Credential(key.id(), Optional.empty(), Optional.of(key), privateKey(key.id())));
        });
        var taken = takenIds(joined);
        privateKeys.stream()
                .filter(key -> isSome(key.id()) && !taken.contains(key.id()))
                .forEach(key -> waiting.putIfAbsent(
                        key.id(), new Credential(key.id(), Optional.empty(), Optional.empty(), Optional.of(key))));
        return waiting.values().stream();
    }

    private boolean isNobodys(PublicKeyObject key) {
        return (isSome(key.id()) || key.print().isPresent())
                && certificates.stream().allMatch(certificate -> KeyMatch.of(key, certificate) == KeyMatch.NONE);
    }

    private static Set<ObjectId> takenIds(List<Credential> joined) {
        return joined.stream()
                .flatMap(credential -> Stream.of(
                        Optional.of(credential.id()), credential.publicKey().map(PublicKeyObject::id)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static boolean isSome(ObjectId id) {
        return !id.equals(ObjectId.NONE);
    }

    private static <K extends TokenObject> List<K> keys(Inventory inventory, Class<K> kind) {
        return inventory.keys().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
