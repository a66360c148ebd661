package org.tokentriage.ticket.qualitor;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.service.WebService;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.Unprovable;

/** Asks the desk for lists of tickets, and for the texts that tell whose a ticket is. */
final class TicketFinder {

    /** A list of so many may be cut: servers have limits of their own. */
    static final int MOST = 20;

    static final String KEYWORD = "dspalavrachave";

    private final WebService service;
    private final KeyMark marks;
    private final boolean silentMeansNone;

    /** @param silentMeansNone whether this server answers without a list when there is nothing to list */
    TicketFinder(WebService service, KeyMark marks, boolean silentMeansNone) {
        this.service = service;
        this.marks = marks;
        this.silentMeansNone = silentMeansNone;
    }

    /**
     * The tickets that match.
     *
     * @throws Unprovable for an answer without a list: as a rule it does not say that there is no ticket
     */
    List<Row> listed(Fields filter) throws TicketException, Unprovable {
        var told = service.searched(Operation.GET_TICKET, filter);
        if (told.isEmpty() && !silentMeansNone) {
            throw new Unprovable(Doubt.NO_LIST);
        }
        return told.orElse(List.of());
    }

    /** Those that the server finds by a case's key. */
    List<Row> byKey(CorrelationKey key) throws TicketException, Unprovable {
        return listed(Fields.of(KEYWORD, key.value()));
    }

    /** Reads those tickets, and no further when one of them has the key as its keyword. */
    List<MarkedTicket> looked(CorrelationKey key, List<TicketNumber> numbers) throws TicketException {
        var looked = new ArrayList<MarkedTicket>();
        for (var number : numbers.subList(0, Math.min(numbers.size(), MOST))) {
            var ticket = read(key, number);
            looked.add(ticket);
            if (ticket.told() == KeyMark.Told.KEYWORD) {
                return looked;
            }
        }
        return looked;
    }

    MarkedTicket read(CorrelationKey key, TicketNumber number) throws TicketException {
        var data = TicketReading.data(number, KEYWORD, "nmtitulochamado", "dschamado");
        var kept = service.ask(Operation.GET_TICKET_DATA, data) instanceof Reply.Accepted(var rows)
                ? rows.stream()
                        .limit(1)
                        .filter(row -> isOf(number, row))
                        .findFirst()
                        .orElse(Row.EMPTY)
                : Row.EMPTY;
        var keyword = kept.textOrEmpty(KEYWORD);
        var title = kept.textOrEmpty("nmtitulochamado");
        var description = kept.textOrEmpty("dschamado");
        return new MarkedTicket(number, marks.read(key, keyword, title, description), KeyMark.any(keyword));
    }

    /** A server that answers with another ticket has told nothing of this one. */
    private static boolean isOf(TicketNumber number, Row row) {
        return row.ticketNumber().map(number::equals).orElse(true);
    }
}
