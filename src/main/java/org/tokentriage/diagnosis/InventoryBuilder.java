package org.tokentriage.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tokentriage.certificate.Certificate;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.CertificateReader;
import org.tokentriage.certificate.UnreadableCertificate;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenObject.DataObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenObject.PublicKeyObject;
import org.tokentriage.token.TokenObject.SecretKeyObject;

/** Sorts a token's objects into an {@link Inventory}. */
final class InventoryBuilder {

    private final Set<ObjectId> idsOfKeys;
    private final PublicKeys publicKeys;
    private final Map<ObjectId, Set<Der>> certificatesById;
    private final Map<Encoding, Certificate> decoded = new HashMap<>();
    private final Map<String, TokenCertificate> certificates = new LinkedHashMap<>();
    private final List<TokenObject> keys = new ArrayList<>();
    private final Map<String, TokenCertificate> chain = new LinkedHashMap<>();
    private final List<TokenObject> others = new ArrayList<>();
    private final List<DamagedCertificate> unreadable = new ArrayList<>();

    /** What a certificate's details depend on. */
    private record Encoding(Der value, boolean keptAsAuthority) {

        static Encoding of(CertificateObject certificate) {
            return new Encoding(certificate.value(), certificate.keptAsAuthority());
        }

        Certificate read() {
            return CertificateReader.read(value.bytes(), keptAsAuthority);
        }
    }

    InventoryBuilder(List<TokenObject> objects) {
        idsOfKeys = objects.stream()
                .filter(object -> object instanceof PublicKeyObject || object instanceof PrivateKeyObject)
                .map(TokenObject::id)
                .filter(id -> !id.equals(ObjectId.NONE))
                .collect(Collectors.toSet());
        publicKeys = new PublicKeys(objects);
        certificatesById = objects.stream()
                .filter(CertificateObject.class::isInstance)
                .map(CertificateObject.class::cast)
                .collect(Collectors.groupingBy(
                        CertificateObject::id, Collectors.mapping(CertificateObject::value, Collectors.toSet())));
        objects.forEach(this::put);
    }

    Inventory inventory() {
        return new Inventory(List.copyOf(certificates.values()), keys, List.copyOf(chain.values()), others, unreadable);
    }

    private void put(TokenObject object) {
        switch (object) {
            case CertificateObject certificate -> put(certificate);
            case PublicKeyObject key -> keys.add(key);
            case PrivateKeyObject key -> keys.add(key);
            case SecretKeyObject key -> keys.add(key);
            case DataObject data -> others.add(data);
            case OtherObject other -> others.add(other);
        }
    }

    private void put(CertificateObject certificate) {
        switch (decoded.computeIfAbsent(Encoding.of(certificate), Encoding::read)) {
            case CertificateDetails details
            when details.authority() && !isOwned(certificate, details) -> putOnce(chain, certificate, details);
            case CertificateDetails details -> putOnce(certificates, certificate, details);
            case UnreadableCertificate remains -> unreadable.add(new DamagedCertificate(certificate, remains));
        }
    }

    /**
     * Whether the key of an authority's certificate lies on the token, as after {@code openssl req -x509}: then it is the holder's. Some
     * programs give one identifier to all certificates of a chain, so that it decides only where no other certificate has it.
     */
    private boolean isOwned(CertificateObject certificate, CertificateDetails details) {
        var id = certificate.id();
        var certified = details.key().print();
        var byId = publicKeys.byId(id, certified).isPresent() || (idsOfKeys.contains(id) && !publicKeys.has(id));
        return publicKeys.same(certified).isPresent()
                || (byId && Objects.requireNonNull(certificatesById.get(id)).size() == 1);
    }

    private void putOnce(
            Map<String, TokenCertificate> group, CertificateObject certificate, CertificateDetails details) {
        group.merge(details.sha256(), new TokenCertificate(certificate, details), this::betterCopy);
    }

    /** Of two objects with one certificate, the one that lies with its key. */
    private TokenCertificate betterCopy(TokenCertificate first, TokenCertificate copy) {
        return !hasKey(first) && hasKey(copy) ? copy : first;
    }

    private boolean hasKey(TokenCertificate certificate) {
        return idsOfKeys.contains(certificate.object().id());
    }
}
