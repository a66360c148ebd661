package org.tokentriage.ticket.qualitor;

import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.service.WebService;

/** Reads what Qualitor keeps of one ticket. */
final class TicketReading {

    private final WebService service;

    TicketReading(WebService service) {
        this.service = service;
    }

    /** The fields of a ticket; none, when there is no such ticket. */
    Row fields(TicketNumber number, String... names) throws TicketException {
        var rows = service.listed(Operation.GET_TICKET_DATA, data(number, names));
        return rows.isEmpty() ? Row.EMPTY : rows.get(0);
    }

    /** As {@link #fields}; none too, when the user may not see the ticket. */
    Row visibleFields(TicketNumber number, String... names) throws TicketException {
        return service.ask(Operation.GET_TICKET_DATA, data(number, names)) instanceof Reply.Accepted(var rows)
                        && !rows.isEmpty()
                ? rows.get(0)
                : Row.EMPTY;
    }

    /** What is asked for, for some fields of a ticket. */
    static Fields data(TicketNumber number, String... names) {
        return Fields.of("cdchamado", number.value()).with("campos", "cdchamado, " + String.join(", ", names));
    }
}
