package org.tokentriage.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.UnreadableCertificate;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.diagnosis.DamagedCertificate;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.token.Der;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.CertificateObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token's objects in their order, with what each certificate among them is to the token. A certificate's object says by its place in the
 * list of certificates which one it holds; its bytes stay on the token, and its fingerprint stands for them.
 */
final class ObjectFields {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{0,510}");

    /** What an object of a token is, by name. */
    private enum Kind {
        /** That of a holder. */
        CERTIFICATE,
        /** That of an authority. */
        AUTHORITY,
        /** One more object with the same certificate. */
        COPY,
        DAMAGED,
        PUBLIC_KEY,
        PRIVATE_KEY,
        SECRET_KEY,
        DATA,
        OTHER
    }

    private final List<CertificateDetails> certificates;
    private final List<TokenObject> objects = new ArrayList<>();
    private final List<TokenCertificate> holders = new ArrayList<>();
    private final List<TokenCertificate> authorities = new ArrayList<>();
    private final List<TokenObject> keys = new ArrayList<>();
    private final List<TokenObject> others = new ArrayList<>();
    private final List<DamagedCertificate> damaged = new ArrayList<>();

    private ObjectFields(List<CertificateDetails> certificates) {
        this.certificates = certificates;
    }

    /** A token's objects, and what they are. */
    record Contents(List<TokenObject> objects, Inventory inventory) {}

    /** All different certificates, holders' first. */
    static List<CertificateDetails> certificates(Inventory inventory) {
        return Stream.concat(inventory.certificates().stream(), inventory.chain().stream())
                .map(TokenCertificate::details)
                .distinct()
                .toList();
    }

    static ArrayNode of(List<TokenObject> objects, Inventory inventory, List<CertificateDetails> certificates) {
        var list = JsonNodeFactory.instance.arrayNode();
        var told = new HashSet<TokenCertificate>();
        for (var object : objects) {
            var document = list.addObject();
            switch (object) {
                case CertificateObject certificate -> put(document, certificate, inventory, certificates, told);
                case TokenObject.PublicKeyObject key -> {
                    document.put("kind", Kind.PUBLIC_KEY.name());
                    CertificateFields.put(document, "print", key.print().map(KeyPrint::sha256));
                }
                case TokenObject.PrivateKeyObject key -> document.put("kind", Kind.PRIVATE_KEY.name());
                case TokenObject.SecretKeyObject key -> document.put("kind", Kind.SECRET_KEY.name());
                case TokenObject.DataObject data -> document.put("kind", Kind.DATA.name());
                case TokenObject.OtherObject other ->
                    document.put("kind", Kind.OTHER.name()).put("class", other.objectClass());
            }
            document.put("label", Fields.clean(object.label()))
                    .put("id", object.id().hex());
        }
        return list;
    }

    private static void put(
            ObjectNode document,
            CertificateObject object,
            Inventory inventory,
            List<CertificateDetails> certificates,
            Set<TokenCertificate> told) {
        var holder = find(inventory.certificates(), held -> held.object().equals(object))
                .filter(told::add);
        var authority =
                find(inventory.chain(), held -> held.object().equals(object)).filter(told::add);
        var broken = find(inventory.unreadable(), one -> one.object().equals(object));
        if (holder.isPresent()) {
            put(document, Kind.CERTIFICATE, certificates.indexOf(holder.get().details()));
        } else if (authority.isPresent()) {
            put(document, Kind.AUTHORITY, certificates.indexOf(authority.get().details()));
        } else if (broken.isPresent()) {
            document.put("kind", Kind.DAMAGED.name());
            var remains = broken.get().remains();
            CertificateFields.put(document, "holder", remains.holder().map(Fields::clean));
            CertificateFields.put(document, "serial", remains.serial().map(Fields::clean));
        } else {
            document.put("kind", Kind.COPY.name());
        }
        if (object.keptAsAuthority()) {
            document.put("category", object.category().name());
        }
    }

    private static void put(ObjectNode document, Kind kind, int place) {
        document.put("kind", kind.name()).put("certificate", place);
    }

    private static <T> Optional<T> find(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** The objects of a token, and its inventory. */
    static Contents read(Fields fields, List<CertificateDetails> certificates) {
        var read = new ObjectFields(certificates);
        fields.list("objects", value -> value).forEach(read::put);
        read.holders.sort(Comparator.comparingInt(held -> certificates.indexOf(held.details())));
        return new Contents(
                List.copyOf(read.objects),
                new Inventory(read.holders, read.keys, read.authorities, read.others, read.damaged));
    }

    private void put(JsonNode value) {
        var fields = new Fields(value);
        var label = fields.text("label");
        var id = new ObjectId(fields.matching("id", ID));
        var object = switch (fields.word("kind", Kind.class)) {
            case CERTIFICATE -> certificate(fields, holders);
            case AUTHORITY -> certificate(fields, authorities);
            case COPY -> certificate(fields, new byte[0]);
            case DAMAGED -> damaged(fields);
            case PUBLIC_KEY ->
                key(new TokenObject.PublicKeyObject(
                        label,
                        id,
                        fields.maybeMatching("print", CertificateFields.FINGERPRINT)
                                .map(KeyPrint::new)));
            case PRIVATE_KEY -> key(new TokenObject.PrivateKeyObject(label, id));
            case SECRET_KEY -> key(new TokenObject.SecretKeyObject(label, id));
            case DATA -> other(new TokenObject.DataObject(label, id));
            case OTHER -> other(new TokenObject.OtherObject(label, id, fields.number("class")));
        };
        objects.add(object);
    }

    private TokenObject certificate(Fields fields, List<TokenCertificate> group) {
        var details = fields.chosen("certificate", certificates);
        if (group.stream().anyMatch(held -> held.details().equals(details))) {
            throw RefusedLaudo.damaged();
        }
        var object = certificate(fields, HexFormat.of().parseHex(details.sha256()));
        group.add(new TokenCertificate(object, details));
        return object;
    }

    private TokenObject damaged(Fields fields) {
        var object = certificate(fields, new byte[0]);
        var remains = new UnreadableCertificate(fields.maybeText("holder"), fields.maybeText("serial"));
        damaged.add(new DamagedCertificate(object, remains));
        return object;
    }

    private static CertificateObject certificate(Fields fields, byte[] standIn) {
        var category =
                fields.maybeWord("category", CertificateObject.Category.class).orElse(CertificateObject.Category.OTHER);
        return new CertificateObject(
                fields.text("label"), new ObjectId(fields.matching("id", ID)), new Der(standIn), category);
    }

    private TokenObject key(TokenObject key) {
        keys.add(key);
        return key;
    }

    private TokenObject other(TokenObject other) {
        others.add(other);
        return other;
    }
}
