package org.tokentriage.ticket.qualitor;

import java.util.Optional;
import org.tokentriage.settings.Choice;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.SeenCodes;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.service.Row;

/**
 * Reads the codes of a ticket. Those of category and type are known to be told by the server that is asked for them; whether the others are,
 * nobody has seen: they are asked for by themselves, so that a server that does not know them refuses nothing else.
 */
final class CodesReading {

    private final TicketReading tickets;

    CodesReading(TicketReading tickets) {
        this.tickets = tickets;
    }

    /** Empty when there is no such ticket. */
    Optional<SeenCodes> of(TicketNumber number) throws TicketException {
        var known = tickets.fields(number, "cdcategoria", "nmcategoria", "cdtipochamado", "nmtipochamado");
        if (known.ticketNumber().isEmpty()) {
            return Optional.empty();
        }
        var others = tickets.visibleFields(number, "cdseveridade", "cdorigem", "cdlocalidade");
        return Optional.of(new SeenCodes(
                choice(known, "categoria"),
                choice(known, "tipochamado"),
                others.textOrEmpty("cdseveridade"),
                others.textOrEmpty("cdorigem"),
                others.textOrEmpty("cdlocalidade")));
    }

    private static Choice choice(Row row, String name) {
        return new Choice(row.textOrEmpty("nm" + name), row.textOrEmpty("cd" + name));
    }
}
