package org.tokentriage.ticket.qualitor.service;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.qualitor.text.NumberText;

/**
 * One {@code dataitem} of a reply. An element that is empty is as good as absent.
 *
 * @param texts by the elements' names in lower case, for servers differ in the case of a query's columns
 */
public record Row(Map<String, String> texts) {

    public static final Row EMPTY = new Row(Map.of());

    public Row {
        texts = Map.copyOf(texts);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name.toLowerCase(Locale.ROOT))).filter(text -> !text.isEmpty());
    }

    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** {@return the ticket's number, {@code cdchamado}; empty when there is none in the row} */
    public Optional<TicketNumber> ticketNumber() {
        return text("cdchamado").flatMap(NumberText::read);
    }
}
