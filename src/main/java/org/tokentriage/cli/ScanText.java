package org.tokentriage.cli;

import java.util.List;
import org.tokentriage.cli.SlotResult.Diagnosed;
import org.tokentriage.cli.SlotResult.Unreadable;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.wizard.Problems;

/** A scan for people to read. */
final class ScanText {

    private final Texts texts;
    private final TokenText tokens;
    private final Rows rows = new Rows();

    private ScanText(Texts texts, Moments moments) {
        this.texts = texts;
        this.tokens = new TokenText(texts, moments);
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
            case Diagnosed(var snapshot, var diagnosis) -> {
                reader(snapshot.slot());
                row("token", tokens.names(snapshot.info()));
                row("verdict", tokens.verdict(diagnosis));
                row("pin", List.of(texts.say("cli.pin." + diagnosis.pin())));
                row("certificate", tokens.certificates(diagnosis.inventory()));
                row("objects", tokens.objects(snapshot));
            }
            case Unreadable(var slot, var cause) -> {
                reader(slot);
                row(
                        "verdict",
                        List.of(
                                tokens.title(cause),
                                texts.say(Problems.of(cause).remedySentence())));
            }
        }
    }

    private void reader(TokenSlot slot) {
        row("reader", List.of(slot.reader(), texts.say("cli.slot", Long.toUnsignedString(slot.id()))));
    }

    private void row(String name, List<String> values) {
        rows.addNamed(texts.say("cli.row." + name), values);
    }
}
