package org.tokentriage.ticket.qualitor;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.ticket.EarlierTicket;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketNumber;

/** Finds the tickets of a company on which somebody still works. */
final class OpenTicketSearch {

    private static final int CANDIDATES = 10;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int DATE_LENGTH = 16;

    private final WebService service;
    private final TicketReading tickets;
    private final Pattern closed;

    OpenTicketSearch(WebService service, TicketReading tickets, Pattern closed) {
        this.service = service;
        this.tickets = tickets;
        this.closed = closed;
    }

    /** The newest first. */
    List<EarlierTicket> find(Ticket ticket, Requester requester) throws TicketException {
        var numbers = service.rows(Operation.GET_TICKET, Fields.of("cdcliente", requester.customerCode())).stream()
                .filter(row -> row.ticketNumber().isPresent() && !isClosed(row.textOrEmpty("nmsituacao")))
                .sorted(TicketSearch.NEWEST_FIRST)
                .flatMap(row -> row.ticketNumber().stream())
                .distinct()
                .limit(CANDIDATES)
                .toList();
        var found = new ArrayList<EarlierTicket>();
        for (var number : numbers) {
            earlier(number, ticket, requester).ifPresent(found::add);
        }
        return found;
    }

    private Optional<EarlierTicket> earlier(TicketNumber number, Ticket ticket, Requester requester)
            throws TicketException {
        var kept =
                tickets.visibleFields(number, "cdcliente", "nmtitulochamado", "nmsituacao", "dtchamado", "dschamado");
        var told = kept.textOrEmpty("dschamado");
        var sameToken = mentions(told, ticket.token().serial());
        var cnpj = ticket.customer().cnpj();
        var sameCompany = mentions(told, cnpj.formatted()) || mentions(told, cnpj.value());
        var known =
                ticket.requester().isPresent() && kept.text("cdcliente").equals(Optional.of(requester.customerCode()));
        return (known || sameCompany || sameToken) && !isClosed(kept.textOrEmpty("nmsituacao"))
                ? Optional.of(earlier(number, kept, sameToken))
                : Optional.empty();
    }

    private static EarlierTicket earlier(TicketNumber number, Row kept, boolean sameToken) {
        return new EarlierTicket(
                number,
                kept.textOrEmpty("nmtitulochamado"),
                kept.textOrEmpty("nmsituacao"),
                kept.text("dtchamado").flatMap(OpenTicketSearch::date),
                sameToken);
    }

    static boolean mentions(String text, String part) {
        return !part.isBlank() && text.contains(part);
    }

    /** A date without seconds, or the beginning of a longer one. */
    static Optional<LocalDateTime> date(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.substring(0, Math.min(text.length(), DATE_LENGTH)), DATE));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private boolean isClosed(String situation) {
        return closed.matcher(situation).find();
    }
}
