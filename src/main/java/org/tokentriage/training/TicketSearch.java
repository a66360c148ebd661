package org.tokentriage.training;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of WSTicket that read: one ticket by its number, many by their fields. */
final class TicketSearch {

    private static final List<String> FOUND = List.of("cdchamado", "nmtitulochamado", "nmsituacao", "dtchamado");

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
        Fields ticket = columns.of(entry);
        for (var promised : habits.promised().values().entrySet()) {
            ticket = ticket.with(promised.getKey(), promised.getValue());
        }
        Optional<String> campos = data.get("campos");
        return List.of(campos.isPresent() ? ticket.only(names(campos.get())) : ticket);
    }

    /** The tickets whose fields equal every filter; without filters, all tickets. */
    List<Fields> tickets(Fields filters) throws RefusedException {
        checkNames(filters.values().keySet());
        Fields heeded = habits.passesOverTheKeyword() ? filters.without("dspalavrachave") : filters;
        return everyTicket().stream()
                .filter(ticket -> matches(ticket, heeded))
                .map(ticket -> ticket.only(FOUND))
                .flatMap(ticket -> habits.listsTwice() ? Stream.of(ticket, ticket) : Stream.of(ticket))
                .toList();
    }

    /** All tickets, with all their fields, by number. */
    List<Fields> everyTicket() {
        return book.existing().stream().map(columns::of).toList();
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
        for (String name : names) {
            if (!columns.names().contains(name) && habits.promised().get(name).isEmpty()) {
                throw Refusal.FIELD.because("Unknown field " + name + ".");
            }
        }
    }
}
