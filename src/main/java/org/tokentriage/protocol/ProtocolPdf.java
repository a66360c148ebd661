package org.tokentriage.protocol;

import java.util.List;
import java.util.stream.Stream;
import org.tokentriage.i18n.Sentence;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.pdf.About;
import org.tokentriage.pdf.Sheet;
import org.tokentriage.pdf.Style;
import org.tokentriage.pdf.Style.Ink;
import org.tokentriage.pdf.Weight;
import org.tokentriage.words.Voice;

/** The open ticket on one page, for the customer to keep. */
public final class ProtocolPdf {

    /** What the name of the file ends in. */
    public static final String EXTENSION = ".pdf";

    private static final Style KIND = new Style(Weight.REGULAR, 11, Ink.QUIET);
    private static final Style NUMBER = new Style(Weight.STRONG, 28, Ink.DARK);
    private static final Style DEADLINE = new Style(Weight.STRONG, 16, Ink.DARK);
    private static final Style PART = new Style(Weight.STRONG, 12, Ink.DARK);
    private static final Style TEXT = new Style(Weight.REGULAR, 10.5, Ink.DARK);
    private static final Style NAME = new Style(Weight.REGULAR, 10.5, Ink.QUIET);
    private static final Style SMALL = new Style(Weight.REGULAR, 8.5, Ink.QUIET);

    private static final double BETWEEN_PARTS = 20;

    private final Facts facts;
    private final Voice voice;
    private final Sheet sheet;

    private ProtocolPdf(Protocol protocol, Voice voice) {
        this.facts = new Facts(protocol, voice);
        this.voice = voice;
        this.sheet = new Sheet(new About(
                facts.title(),
                voice.texts().locale(),
                voice.say("frame.title"),
                protocol.receipt().openedAt()));
    }

    /** {@return the file's bytes, the same whenever they are asked for} */
    public static byte[] of(Protocol protocol, Voice voice) {
        return new ProtocolPdf(protocol, voice).bytes();
    }

    /** {@return what the file could be called; nobody's name or number, as lists of recent files are seen by others} */
    public static String fileName(Protocol protocol, Voice voice) {
        return voice.say("protocol.file", protocol.number().replaceAll("[^0-9A-Za-z]", "-")) + EXTENSION;
    }

    private byte[] bytes() {
        numbers();
        deadline();
        part("protocol.customer", facts.customer().stream());
        part("protocol.found", Stream.of());
        sheet.paragraph(TEXT, Sentence.of(facts.state()));
        sheet.gap(4);
        table(Stream.of(facts.token(), facts.readAt()));
        part("protocol.next", Stream.of());
        sheet.steps(TEXT, next());
        code();
        return sheet.bytes();
    }

    private void numbers() {
        sheet.paragraph(KIND, voice.say("protocol.kind"));
        sheet.gap(2);
        sheet.heading(1, NUMBER, facts.title());
        sheet.gap(8);
        table(Stream.of(facts.openedAt(), facts.relatedForCustomer(), facts.key()));
    }

    private void deadline() {
        sheet.gap(14);
        sheet.rule();
        sheet.gap(10);
        sheet.paragraph(KIND, voice.say("receipt.answerBy"));
        sheet.paragraph(DEADLINE, facts.deadline());
        sheet.gap(12);
        sheet.rule();
    }

    private void part(String title, Stream<Facts.Fact> rows) {
        sheet.gap(BETWEEN_PARTS);
        sheet.heading(2, PART, voice.say(title));
        sheet.gap(5);
        table(rows);
    }

    private void table(Stream<Facts.Fact> rows) {
        var all = rows.map(fact -> new Sheet.Row(fact.name(), fact.value())).toList();
        if (!all.isEmpty()) {
            sheet.table(NAME, TEXT, all);
        }
    }

    private List<String> next() {
        var protocol = facts.protocol();
        var contact = protocol.ticket().contact();
        return List.of(
                voice.say("protocol.next.team", protocol.team()),
                voice.say(
                        "speech.answer",
                        facts.deadline(),
                        Unbroken.hold(contact.phone1().formatted()),
                        Unbroken.hold(contact.phone2().formatted())),
                voice.say("speech.keep"),
                voice.say("protocol.next.number", protocol.number()));
    }

    private void code() {
        facts.protocol().receipt().page().ifPresent(page -> {
            sheet.gap(BETWEEN_PARTS);
            sheet.code(page, TEXT, SMALL, voice.say("protocol.code"));
        });
    }
}
