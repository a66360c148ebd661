package org.tokentriage.handover;

import java.util.List;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.chain.SignatureCheck;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The way of a certificate up to its root, each link by its place in the list of certificates, and what is known of its revocation. */
final class ChainFields {

    private ChainFields() {}

    static ArrayNode of(CertificateChain chain, List<CertificateDetails> certificates) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var link : chain.links()) {
            switch (link) {
                case ChainLink.Held(var certificate, var signature) ->
                    list.addObject()
                            .put("held", certificates.indexOf(certificate))
                            .put("signature", signature.name());
                case ChainLink.Missing(var name) -> list.addObject().put("missing", Fields.clean(name));
                case ChainLink.PresumedRoot(var certificate) ->
                    list.addObject().put("presumed", certificates.indexOf(certificate));
                case ChainLink.NotFollowed(var name) -> list.addObject().put("notFollowed", Fields.clean(name));
            }
        }
        return list;
    }

    static CertificateChain read(Fields fields, List<CertificateDetails> certificates) {
        return new CertificateChain(fields.list("chain", value -> link(value, certificates)));
    }

    private static ChainLink link(JsonNode value, List<CertificateDetails> certificates) {
        var fields = new Fields(value);
        if (fields.has("held")) {
            return new ChainLink.Held(
                    fields.chosen("held", certificates), fields.word("signature", SignatureCheck.class));
        }
        if (fields.has("presumed")) {
            return new ChainLink.PresumedRoot(fields.chosen("presumed", certificates));
        }
        return fields.maybeText("missing")
                .<ChainLink>map(ChainLink.Missing::new)
                .orElseGet(() -> new ChainLink.NotFollowed(fields.text("notFollowed")));
    }

    static ObjectNode of(RevocationStatus status) {
        var document = JsonNodeFactory.instance.objectNode();
        return switch (status) {
            case RevocationStatus.Revoked(var since, var reason, var asOf) ->
                document.put("since", since.toString())
                        .put("reason", reason.name())
                        .put("asOf", asOf.toString());
            case RevocationStatus.Good(var asOf) -> document.put("asOf", asOf.toString());
            case RevocationStatus.Unknown(var because, var at) ->
                document.put("because", because.name()).put("at", at.toString());
        };
    }

    static RevocationStatus revocation(Fields fields) {
        if (fields.has("because")) {
            return new RevocationStatus.Unknown(
                    fields.word("because", RevocationStatus.Cause.class), fields.moment("at"));
        }
        return fields.has("since")
                ? new RevocationStatus.Revoked(
                        fields.moment("since"), fields.word("reason", RevocationReason.class), fields.moment("asOf"))
                : new RevocationStatus.Good(fields.moment("asOf"));
    }
}
