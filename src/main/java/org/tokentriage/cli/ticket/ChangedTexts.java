package org.tokentriage.cli.ticket;

import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;
import tools.jackson.databind.node.ArrayNode;

/** What a ticket's texts lose on their way to the desk, as JSON; see {@code docs/cli.md}. */
final class ChangedTexts {

    private ChangedTexts() {}

    static void of(OutgoingTicket sent, ArrayNode changed) {
        add("title", sent.title(), changed);
        add("description", sent.description(), changed);
    }

    private static void add(String name, OutgoingText text, ArrayNode changed) {
        if (!text.isAsWritten()) {
            var change = changed.addObject().put("text", name);
            var replaced = change.putArray("replaced");
            text.replaced().forEach(replaced::add);
            change.put("omitted", text.omitted());
        }
    }
}
