package org.tokentriage.cli.scan;

import java.time.Instant;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.holder.Cpf;
import org.tokentriage.certificate.holder.Person;
import org.tokentriage.certificate.holder.Policy;
import org.tokentriage.certificate.key.SubjectKey;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.DamagedCertificate;
import org.tokentriage.diagnosis.LinkState;
import org.tokentriage.diagnosis.Service;
import org.tokentriage.diagnosis.TokenCertificate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A holder's certificate as JSON, without a whole CPF; see {@code docs/cli.md}. */
final class CertificateDocument {

    private CertificateDocument() {}

    /** What is known of its revocation, and as of when. */
    static ObjectNode revocation(RevocationStatus status) {
        var document = JsonNodeFactory.instance.objectNode();
        return switch (status) {
            case RevocationStatus.Revoked(var since, var reason, var asOf) ->
                document.put("state", "REVOKED")
                        .put("since", since.toString())
                        .put("reason", reason.name())
                        .put("asOf", asOf.toString());
            case RevocationStatus.Good(var asOf) ->
                document.put("state", "GOOD").put("asOf", asOf.toString());
            case RevocationStatus.Unknown(var because, var at) ->
                document.put("state", "UNKNOWN").put("because", because.name()).put("at", at.toString());
        };
    }

    static ObjectNode of(TokenCertificate certificate, CertificateChain chain, Instant readAt) {
        var details = certificate.details();
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("id", certificate.object().id().hex())
                .put("holder", details.identity().holder())
                .put("issuer", details.issuer())
                .put("serial", details.serial())
                .put("sha256", details.sha256());
        details.authoritySign().ifPresent(sign -> document.put("authority", sign.name()));
        icpBrasil(document, details);
        document.put("notBefore", details.notBefore().toString())
                .put("notAfter", details.notAfter().toString());
        var services = document.putArray("services");
        Service.of(details).forEach(service -> services.add(service.name()));
        document.set("key", key(details.key().subject()));
        chain(document, chain, readAt);
        return document;
    }

    /** An authority's certificate, with what shows that it is one. */
    static ObjectNode ofAuthority(TokenCertificate certificate) {
        var details = certificate.details();
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("id", certificate.object().id().hex())
                .put("name", details.identity().holder())
                .put("sha256", details.sha256());
        details.authoritySign().ifPresent(sign -> document.put("authority", sign.name()));
        return document;
    }

    /** An object that claims to be a certificate, with what can be told from it. */
    static ObjectNode ofDamaged(DamagedCertificate certificate) {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("id", certificate.object().id().hex())
                .put("label", certificate.object().label());
        certificate.remains().holder().ifPresent(holder -> document.put("holder", holder));
        certificate.remains().serial().ifPresent(serial -> document.put("serial", serial));
        return document;
    }

    private static void icpBrasil(ObjectNode document, CertificateDetails details) {
        var icpBrasil = details.icpBrasil();
        icpBrasil.kind().ifPresent(kind -> document.put("kind", kind.name()));
        icpBrasil.cnpj().ifPresent(cnpj -> document.put("cnpj", cnpj));
        icpBrasil.responsible().ifPresent(person -> document.set("responsible", person(person)));
        icpBrasil.policy().ifPresent(policy -> document.set("policy", policy(policy)));
    }

    private static ObjectNode person(Person person) {
        var document = JsonNodeFactory.instance.objectNode();
        person.name().ifPresent(name -> document.put("name", name));
        person.cpf().map(Cpf::masked).ifPresent(cpf -> document.put("cpf", cpf));
        return document;
    }

    private static ObjectNode policy(Policy policy) {
        var document = JsonNodeFactory.instance.objectNode().put("oid", policy.oid());
        policy.type().ifPresent(type -> document.put("type", type.name()));
        return document;
    }

    private static ObjectNode key(SubjectKey key) {
        var document = JsonNodeFactory.instance.objectNode();
        return switch (key) {
            case SubjectKey.Rsa(var bits) -> document.put("algorithm", "RSA").put("bits", bits);
            case SubjectKey.Elliptic(var curve) ->
                document.put("algorithm", "EC").put("curve", curve);
            case SubjectKey.Other(var algorithm) -> document.put("algorithm", algorithm);
            case SubjectKey.Unreadable unreadable -> document;
        };
    }

    private static void chain(ObjectNode document, CertificateChain chain, Instant readAt) {
        var links = document.putArray("chain");
        chain.links()
                .forEach(link -> links.addObject()
                        .put("name", link.name())
                        .put("state", LinkState.of(link, readAt).name()));
    }
}
