package org.tokentriage.handover;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.Validity;
import org.tokentriage.certificate.der.Oddity;
import org.tokentriage.certificate.holder.HolderKind;
import org.tokentriage.certificate.holder.IcpBrasil;
import org.tokentriage.certificate.holder.Identity;
import org.tokentriage.certificate.holder.Policy;
import org.tokentriage.certificate.holder.PolicyType;
import org.tokentriage.certificate.key.AuthoritySign;
import org.tokentriage.certificate.key.CertifiedKey;
import org.tokentriage.certificate.key.KeyPrint;
import org.tokentriage.certificate.key.KeyUsage;
import org.tokentriage.certificate.key.Purpose;
import org.tokentriage.certificate.key.SubjectKey;
import org.tokentriage.certificate.key.Usages;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a certificate says, without its bytes and without the person who answers for it. */
final class CertificateFields {

    static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{64}");

    private static final Pattern SERIAL = Pattern.compile("-?[0-9A-F]{0,512}");
    private static final Pattern KEY_ID = Pattern.compile("[0-9A-F]{0,512}");
    private static final Pattern CNPJ = Pattern.compile("[0-9A-Z]{14}");
    private static final Pattern OID = Pattern.compile("[0-9.]{1,80}");

    private CertificateFields() {}

    static ObjectNode of(CertificateDetails details) {
        var document = object();
        put(document, details.identity());
        document.put("notBefore", details.notBefore().toString())
                .put("notAfter", details.notAfter().toString())
                .put("sha256", details.sha256());
        document.set("key", of(details.key()));
        document.set("icpBrasil", of(details.icpBrasil()));
        words(document, "oddities", details.oddities());
        return document;
    }

    static CertificateDetails read(Fields fields) {
        return CertificateDetails.told(
                identity(fields),
                new Validity(fields.moment("notBefore"), fields.moment("notAfter")),
                key(fields.in("key")),
                icpBrasil(fields.in("icpBrasil")),
                fields.setOf("oddities", Oddity.class),
                fields.matching("sha256", FINGERPRINT));
    }

    private static void put(ObjectNode document, Identity identity) {
        document.put("holder", Fields.clean(identity.holder()))
                .put("subject", Fields.clean(identity.subject()))
                .put("issuer", Fields.clean(identity.issuer()));
        put(document, "issuerOrganisation", identity.issuerOrganisation().map(Fields::clean));
        document.put("serial", identity.serial());
    }

    private static Identity identity(Fields fields) {
        return new Identity(
                fields.text("holder"),
                fields.text("subject"),
                fields.text("issuer"),
                fields.maybeText("issuerOrganisation"),
                fields.matching("serial", SERIAL));
    }

    private static ObjectNode of(CertifiedKey key) {
        var document = object();
        put(document, key.subject());
        put(document, "print", key.print().map(KeyPrint::sha256));
        put(document, "id", key.id().filter(CertificateFields::isUsual));
        put(document, "issuerId", key.issuerId().filter(CertificateFields::isUsual));
        var usages = key.usages();
        words(document, "usages", usages.keyUsages());
        words(document, "purposes", usages.purposes());
        put(document, "authority", usages.authority().map(Enum::name));
        usages.pathLength().filter(length -> length >= 0).ifPresent(length -> document.put("pathLength", length));
        return document;
    }

    private static CertifiedKey key(Fields fields) {
        var usages = new Usages(
                fields.words("usages", KeyUsage.class),
                fields.words("purposes", Purpose.class),
                fields.maybeWord("authority", AuthoritySign.class),
                fields.has("pathLength") ? Optional.of(fields.size("pathLength")) : Optional.empty());
        return new CertifiedKey(
                subjectKey(fields),
                fields.maybeMatching("print", FINGERPRINT).map(KeyPrint::new),
                usages,
                fields.maybeMatching("id", KEY_ID),
                fields.maybeMatching("issuerId", KEY_ID));
    }

    private static boolean isUsual(String keyId) {
        return KEY_ID.matcher(keyId).matches();
    }

    private static void put(ObjectNode document, SubjectKey key) {
        switch (key) {
            case SubjectKey.Rsa(var bits) -> document.put("bits", bits);
            case SubjectKey.Elliptic(var curve) -> document.put("curve", Fields.clean(curve));
            case SubjectKey.Other(var algorithm) -> document.put("algorithm", Fields.clean(algorithm));
            case SubjectKey.Unreadable unreadable -> {}
        }
    }

    private static SubjectKey subjectKey(Fields fields) {
        if (fields.has("bits")) {
            return new SubjectKey.Rsa(fields.size("bits"));
        }
        return fields.maybeText("curve")
                .<SubjectKey>map(SubjectKey.Elliptic::new)
                .or(() -> fields.maybeText("algorithm").map(SubjectKey.Other::new))
                .orElseGet(SubjectKey.Unreadable::new);
    }

    private static ObjectNode of(IcpBrasil icpBrasil) {
        var document = object();
        put(document, "kind", icpBrasil.kind().map(Enum::name));
        put(document, "cnpj", icpBrasil.cnpj());
        icpBrasil.policy().ifPresent(policy -> {
            document.put("policy", policy.oid());
            put(document, "type", policy.type().map(Enum::name));
        });
        return document;
    }

    private static IcpBrasil icpBrasil(Fields fields) {
        return new IcpBrasil(
                fields.maybeWord("kind", HolderKind.class),
                fields.maybeMatching("cnpj", CNPJ),
                Optional.empty(),
                fields.maybeMatching("policy", OID)
                        .map(oid -> new Policy(oid, fields.maybeWord("type", PolicyType.class))));
    }

    static void put(ObjectNode document, String name, Optional<String> value) {
        value.ifPresent(text -> document.put(name, text));
    }

    static void words(ObjectNode document, String name, Collection<? extends Enum<?>> words) {
        var list = document.putArray(name);
        words.forEach(word -> list.add(word.name()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
