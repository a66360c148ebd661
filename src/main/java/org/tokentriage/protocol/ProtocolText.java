package org.tokentriage.protocol;

import java.util.stream.Collectors;
import org.tokentriage.words.Voice;

/** The open ticket for the clipboard, to be kept with the customer's file. */
public record ProtocolText(Protocol protocol, Voice voice) {

    /** {@return a line for each fact, and the speech below them} */
    public String plain() {
        var facts = new Facts(protocol, voice);
        return facts.title()
                + facts.all().stream()
                        .map(fact -> "\n" + voice.say("receipt.line", fact.name(), fact.value()))
                        .collect(Collectors.joining())
                + "\n\n" + speech() + "\n";
    }

    /** {@return the same for whatever takes formatted text, such as an e-mail} */
    public String html() {
        var facts = new Facts(protocol, voice);
        var rows = facts.all().stream()
                .map(fact -> "<tr><th scope=\"row\" align=\"left\">" + escaped(fact.name()) + "</th><td>"
                        + escaped(fact.value()) + "</td></tr>\n")
                .collect(Collectors.joining());
        return "<h2>" + escaped(facts.title()) + "</h2>\n<table>\n" + rows + "</table>\n<p>" + escaped(speech())
                + "</p>\n";
    }

    private String speech() {
        return Speech.about(protocol, voice).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
