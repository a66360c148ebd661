package org.tokentriage.handover;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.chain.CertificateChain;
import org.tokentriage.certificate.revocation.RevocationStatus;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Inventory;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.token.TokenSnapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A laudo as JSON. The verdict and the findings stand in it for whoever reads it without this program; here they are concluded anew from
 * what was read, by the same rules as for a token in this computer.
 */
final class LaudoContent {

    private static final Pattern KEY = Pattern.compile("TT-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static final String COMPUTER = "computer";

    private LaudoContent() {}

    /** As {@link #of}, but for what is around the token where all of it is more than a laudo may hold. */
    static ObjectNode fitting(Laudo laudo) {
        var whole = of(laudo);
        return Json.bytes(whole).length > Laudo.MOST_BYTES ? whole.without(COMPUTER) : whole;
    }

    static ObjectNode of(Laudo laudo) {
        var snapshot = laudo.snapshot();
        var diagnosis = laudo.diagnosis();
        var inventory = diagnosis.inventory();
        var certificates = ObjectFields.certificates(inventory);
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("program", Fields.clean(laudo.maker().version()))
                .put("system", Fields.clean(laudo.maker().system()));
        CertificateFields.put(document, "case", laudo.caseKey().map(CorrelationKey::value));
        document.put("readAt", snapshot.readAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verdict", diagnosis.verdict().name());
        CertificateFields.words(
                document,
                "findings",
                diagnosis.besides().stream().map(finding -> finding.code()).toList());
        document.set("module", TokenFields.of(snapshot.module()));
        document.set("token", TokenFields.of(snapshot.slot(), snapshot.info()));
        document.set("reading", TokenFields.of(snapshot.reading()));
        var list = document.putArray("certificates");
        certificates.forEach(details -> list.add(certificate(details, diagnosis, certificates)));
        document.set("objects", ObjectFields.of(snapshot.objects(), inventory, certificates));
        diagnosis.computer().ifPresent(examination -> document.set(COMPUTER, ComputerFields.of(examination)));
        return document;
    }

    private static ObjectNode certificate(
            CertificateDetails details, Diagnosis diagnosis, List<CertificateDetails> certificates) {
        var document = CertificateFields.of(details);
        var held = held(diagnosis.inventory(), details);
        document.set("chain", ChainFields.of(diagnosis.chainOf(held), certificates));
        diagnosis.revocationOf(held).ifPresent(status -> document.set("revocation", ChainFields.of(status)));
        return document;
    }

    private static TokenCertificate held(Inventory inventory, CertificateDetails details) {
        return inventory.certificates().stream()
                .filter(one -> one.details().equals(details))
                .findFirst()
                .or(() -> inventory.chain().stream()
                        .filter(one -> one.details().equals(details))
                        .findFirst())
                .orElseThrow();
    }

    /** @throws RefusedLaudo if anything in it is not as this program writes it */
    static Laudo read(JsonNode content) {
        var fields = new Fields(content);
        var certificates = fields.list("certificates", value -> CertificateFields.read(new Fields(value)));
        var contents = ObjectFields.read(fields, certificates);
        var slot = TokenFields.slot(fields.in("token"));
        var snapshot = new TokenSnapshot(
                TokenFields.module(fields.in("module")),
                slot,
                contents.objects(),
                TokenFields.reading(fields.in("reading")),
                fields.moment("readAt"));
        var diagnosis = diagnosis(fields, snapshot, contents.inventory(), certificates);
        if (fields.word("verdict", Verdict.class) != diagnosis.verdict()) {
            throw new RefusedLaudo(new Refusal.Contradictory());
        }
        var laudo = new Laudo(
                snapshot,
                diagnosis,
                fields.maybeMatching("case", KEY).map(LaudoContent::key),
                new Maker(fields.text("program"), fields.text("system")));
        if (!Arrays.equals(facts(of(laudo)), facts(content))) {
            throw RefusedLaudo.damaged();
        }
        return laudo;
    }

    /** All but the names of the findings, of which another program may know others. */
    private static byte[] facts(JsonNode content) {
        return Json.bytes(((ObjectNode) content.deepCopy()).without("findings"));
    }

    private static Diagnosis diagnosis(
            Fields fields, TokenSnapshot snapshot, Inventory inventory, List<CertificateDetails> certificates) {
        var chainsByPlace = fields.list("certificates", value -> ChainFields.read(new Fields(value), certificates));
        var revocationsByPlace = fields.list(
                "certificates", value -> new Fields(value).maybeIn("revocation").map(ChainFields::revocation));
        Map<TokenCertificate, CertificateChain> chains = new HashMap<>();
        Map<TokenCertificate, RevocationStatus> revocations = new HashMap<>();
        for (var group : List.of(inventory.certificates(), inventory.chain())) {
            for (var held : group) {
                var place = certificates.indexOf(held.details());
                chains.put(held, chainsByPlace.get(place));
                revocationsByPlace.get(place).ifPresent(status -> revocations.put(held, status));
            }
        }
        var told = Diagnosis.told(snapshot, inventory, chains, revocations);
        return fields.has(COMPUTER) ? told.examined(ComputerFields.read(fields, COMPUTER)) : told;
    }

    private static CorrelationKey key(String written) {
        Optional<CorrelationKey> key = CorrelationKey.parse(written);
        return key.orElseThrow(RefusedLaudo::damaged);
    }
}
