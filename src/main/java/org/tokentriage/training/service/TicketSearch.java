package org.tokentriage.training.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.book.TicketColumns;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.fault.Habits;

/** The operations of WSTicket that read: one ticket by its number, many by their fields. */
final class TicketSearch {

    private static final List<String> FOUND = List.of("cdchamado", "nmtitulochamado", "nmsituacao", "dtchamado");

    private static final String FROM = "dtperiodo";
    private static final String UNTIL = "dtperiodo2";

    private final TicketColumns columns;
    private final TicketBook book;
    private final Habits habits;

    TicketSearch(TicketColumns columns, TicketBook book, Habits habits) {
        this.columns = columns;
        this.book = book;
        this.habits = habits;
    }

    /** One ticket with the fields listed in {@code campos}, or with all of them. */
    List<Fields> ticket(Fields data) throws RefusedException {
        BookEntry entry =
                book.find(data.required("cdchamado")).orElseThrow(() -> Refusal.NOT_FOUND.because("Ticket not found."));
        var ticket = habits.spoiler().told(columns.of(entry));
        for (var promised : habits.promised().values().entrySet()) {
            ticket = ticket.with(promised.getKey(), promised.getValue());
        }
        var campos = data.get("campos");
        return List.of(campos.isPresent() ? ticket.only(names(campos.get())) : ticket);
    }

    /** The tickets whose fields equal every filter; without filters, all tickets. */
    List<Fields> tickets(Fields filters) throws RefusedException {
        var fields = filters.without(FROM).without(UNTIL);
        checkNames(fields.values().keySet());
        var heeded = habits.passesOverTheKeyword() ? fields.without("dspalavrachave") : fields;
        var heedsAll = habits.spoiler().heedsFilters();
        var found = everyTicket().stream()
                .filter(ticket -> !heedsAll || (matches(ticket, heeded) && isWithin(ticket, filters)))
                .toList();
        return habits.spoiler().list(found).stream()
                .map(ticket -> habits.spoiler().told(ticket.only(FOUND)))
                .flatMap(ticket -> habits.listsTwice() ? Stream.of(ticket, ticket) : Stream.of(ticket))
                .toList();
    }

    /** All tickets, with all their fields, by number. */
    List<Fields> everyTicket() {
        return book.existing().stream().map(columns::of).toList();
    }

    /** The days of a search, both of them included; what they are called is known, how they are written is not. */
    private static boolean isWithin(Fields ticket, Fields filters) {
        var day = ticket.text("dtchamado").substring(0, "2026-01-01".length());
        return filters.get(FROM).filter(from -> from.compareTo(day) > 0).isEmpty()
                && filters.get(UNTIL).filter(until -> until.compareTo(day) < 0).isEmpty();
    }

    private static boolean matches(Fields ticket, Fields filters) {
        return filters.values().keySet().stream()
                .filter(name -> filters.get(name).isPresent())
                .allMatch(name -> filters.get(name).equals(ticket.get(name)));
    }

    private List<String> names(String campos) throws RefusedException {
        List<String> names =
                Arrays.stream(campos.split(",", -1)).map(String::strip).toList();
        checkNames(names);
        return names;
    }

    private void checkNames(Collection<String> names) throws RefusedException {
        for (var name : names) {
            if (!columns.names().contains(name) && habits.promised().get(name).isEmpty()) {
                throw Refusal.FIELD.because("Unknown field " + name + ".");
            }
        }
    }
}
