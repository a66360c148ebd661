package org.tokentriage.cli.scan;

import java.util.List;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.cli.scan.SlotResult.Unreadable;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.words.AdviceText;
import org.tokentriage.words.CertificateText;
import org.tokentriage.words.Explanations;

/** A scan for people to read. */
final class ScanText {

    private final Texts texts;
    private final Moments moments;
    private final TokenText tokens;
    private final Rows rows = new Rows();

    private ScanText(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
        this.tokens = new TokenText(texts);
    }

    static List<String> of(ScanReport report, Texts texts, Moments moments) {
        var text = new ScanText(texts, moments);
        report.module().ifPresent(text::module);
        report.slots().forEach(text::slot);
        return text.rows.lines();
    }

    private void module(ModuleFacts module) {
        var facts = texts.say(
                "cli.module", module.manufacturer(), module.description(), module.version(), module.cryptoki());
        row("module", List.of(module.path().toString(), facts));
    }

    private void slot(SlotResult result) {
        rows.add();
        switch (result) {
            case Diagnosed diagnosed -> diagnosed(diagnosed);
            case Unreadable(var slot, var cause) -> {
                reader(slot);
                row("verdict", tokens.failure(cause));
            }
        }
    }

    private void diagnosed(Diagnosed diagnosed) {
        var snapshot = diagnosed.snapshot();
        var diagnosis = diagnosed.diagnosis();
        var explanations = new Explanations(diagnosis, snapshot.readAt(), moments);
        reader(snapshot.slot());
        row("token", tokens.names(snapshot.info()));
        var advice = new AdviceText(diagnosis.advice(), explanations, texts);
        row("verdict", tokens.finding(explanations.verdict(), advice.now()));
        if (snapshot.reading() instanceof Reading.Interrupted(var at, var cause)) {
            row("failure", tokens.failure(cause));
        }
        row("pin", List.of(texts.say("pin." + diagnosis.pin())));
        diagnosis
                .besides()
                .forEach(finding -> row("finding", tokens.finding(explanations.of(finding), advice.besides(finding))));
        var words = new CertificateText(texts, moments, snapshot.readAt());
        var certificates = new CertificateRows(words);
        diagnosis
                .inventory()
                .certificates()
                .forEach(certificate -> row(
                        "certificate",
                        certificates.of(
                                certificate.details(),
                                diagnosis.chainOf(certificate),
                                diagnosis.revocationOf(certificate))));
        diagnosis
                .inventory()
                .unreadable()
                .forEach(damaged -> row("certificate", List.of(words.damaged(damaged), damaged.name())));
        diagnosis.computer().ifPresent(computer -> row("computer", tokens.computer(computer)));
        row("objects", tokens.objects(snapshot));
    }

    private void reader(TokenSlot slot) {
        row("reader", List.of(slot.reader(), texts.say("cli.slot", Long.toUnsignedString(slot.id()))));
    }

    private void row(String name, List<String> values) {
        rows.addNamed(texts.say("cli.row." + name), values);
    }
}
