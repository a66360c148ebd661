package org.tokentriage.cli.scan;

import java.time.Instant;
import java.util.List;
import org.tokentriage.cli.console.AsciiJson;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.TokenCertificate;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.words.AdviceText;
import org.tokentriage.words.Explanation;
import org.tokentriage.words.Explanations;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scan as one JSON document, whose names {@code docs/cli.md} lists. */
final class ScanDocument {

    private final Texts texts;
    private final Moments moments;

    ScanDocument(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    String of(ScanReport report) {
        var document = JsonNodeFactory.instance.objectNode();
        report.module().ifPresent(module -> document.set("module", module(module)));
        var tokens = document.putArray("tokens");
        var unreadable = document.putArray("unreadable");
        for (var slot : report.slots()) {
            switch (slot) {
                case Diagnosed diagnosed -> tokens.add(token(diagnosed));
                case Unreadable silent -> unreadable.add(unreadable(silent));
            }
        }
        report.failure().ifPresent(failure -> document.set("failure", FailureDocument.of(failure)));
        return AsciiJson.of(document);
    }

    private static ObjectNode module(ModuleFacts module) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("path", module.path().toString())
                .put("manufacturer", module.manufacturer())
                .put("description", module.description())
                .put("version", module.version())
                .put("cryptoki", module.cryptoki());
    }

    private ObjectNode token(Diagnosed diagnosed) {
        var snapshot = diagnosed.snapshot();
        var diagnosis = diagnosed.diagnosis();
        var token = slot(snapshot.slot())
                .put("verdict", diagnosis.verdict().name())
                .put("pin", diagnosis.access().pin().name())
                .put("puk", diagnosis.access().puk().name());
        token.set("info", info(snapshot.info()));
        var explanations = new Explanations(diagnosis, snapshot.readAt(), moments);
        var advice = new AdviceText(diagnosis.advice(), explanations, texts);
        token.set("advice", advice(advice));
        var findings = token.putArray("findings");
        diagnosis
                .findings()
                .forEach(finding -> findings.add(finding(finding, explanations.of(finding), advice.besides(finding))));
        var certificates = token.putArray("certificates");
        diagnosis
                .inventory()
                .certificates()
                .forEach(certificate -> certificates.add(certificate(certificate, diagnosis, snapshot.readAt())));
        var authorities = token.putArray("authorities");
        diagnosis.inventory().chain().forEach(authority -> authorities.add(CertificateDocument.ofAuthority(authority)));
        var damaged = token.putArray("damaged");
        diagnosis
                .inventory()
                .unreadable()
                .forEach(certificate -> damaged.add(CertificateDocument.ofDamaged(certificate)));
        var objects = token.putArray("objects");
        snapshot.objects().forEach(object -> objects.add(object(object)));
        diagnosis.computer().ifPresent(computer -> token.set("computer", ComputerDocument.of(computer)));
        token.put("complete", snapshot.reading().isComplete());
        if (snapshot.reading() instanceof Interrupted(var at, var cause)) {
            token.set("failure", FailureDocument.of(cause));
        }
        return token;
    }

    private static ObjectNode certificate(TokenCertificate certificate, Diagnosis diagnosis, Instant readAt) {
        var document = CertificateDocument.of(certificate, diagnosis.chainOf(certificate), readAt);
        diagnosis
                .revocationOf(certificate)
                .ifPresent(status -> document.set("revocation", CertificateDocument.revocation(status)));
        return document;
    }

    private static ObjectNode advice(AdviceText text) {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("code", text.advice().now().name())
                .put("because", text.advice().because().code().name());
        cause(document, text.advice().because());
        var next = document.putArray("next");
        text.now().forEach(next::add);
        return document;
    }

    private ObjectNode finding(Finding finding, Explanation explanation, List<String> steps) {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("code", finding.code().name())
                .put("title", explanation.title(texts))
                .put("why", explanation.why(texts))
                .put("evidence", explanation.evidence(texts));
        cause(document, finding);
        var next = document.putArray("next");
        steps.forEach(next::add);
        return document;
    }

    /** Findings on this computer have one code, and each its cause. */
    private static void cause(ObjectNode document, Finding finding) {
        if (finding instanceof Finding.OfComputer computer) {
            document.put("cause", computer.cause().name());
        }
    }

    private static ObjectNode unreadable(Unreadable silent) {
        var document = slot(silent.slot());
        document.set("failure", FailureDocument.of(silent.cause()));
        return document;
    }

    private static ObjectNode slot(TokenSlot slot) {
        return JsonNodeFactory.instance.objectNode().put("slot", slot.id()).put("reader", slot.reader());
    }

    private static ObjectNode info(TokenInfo info) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("label", info.label())
                .put("manufacturer", info.manufacturer())
                .put("model", info.model())
                .put("serial", info.serial())
                .put("initialised", info.initialised());
    }

    private static ObjectNode object(TokenObject object) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("class", ObjectClass.name(object))
                .put("label", object.label())
                .put("id", object.id().hex());
    }
}
