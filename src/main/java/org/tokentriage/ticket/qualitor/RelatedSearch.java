package org.tokentriage.ticket.qualitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tokentriage.settings.TicketTexts;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.WebService;

/** Finds the demands related to a ticket, for which no operation but a query is known (docs/qualitor.md). */
final class RelatedSearch {

    private final WebService service;
    private final TicketReading tickets;
    private final String query;

    RelatedSearch(WebService service, TicketReading tickets, String query) {
        this.service = service;
        this.tickets = tickets;
        this.query = query;
    }

    List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException {
        var related = new ArrayList<RelatedTicket>();
        for (var other : numbers(number)) {
            var team = tickets.visibleFields(other, "nmequipe").textOrEmpty("nmequipe");
            related.add(new RelatedTicket(other, team));
        }
        return related;
    }

    /** None, when the site allows no query. The number that goes into the query consists of digits alone. */
    List<TicketNumber> numbers(TicketNumber number) throws TicketException {
        if (query.isBlank()) {
            return List.of();
        }
        var sql = TicketTexts.fill(query, Map.of("chamado", number.value()));
        return service.rows(Operation.GET_SQL_QUERY_RESULT, Fields.of("dsquery", sql)).stream()
                .flatMap(row -> row.ticketNumber().stream())
                .filter(other -> !other.equals(number))
                .distinct()
                .toList();
    }
}
