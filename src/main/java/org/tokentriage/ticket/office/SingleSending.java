package org.tokentriage.ticket.office;

import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;

/** The one place that asks a desk to open a ticket: the case says so before, and afterwards what became of it. */
final class SingleSending {

    private final TicketDesk desk;
    private final OpenTickets open;

    SingleSending(TicketDesk desk, OpenTickets open) {
        this.desk = desk;
        this.open = open;
    }

    /** Sends a ticket, which is from now on that of the case. */
    Outcome send(OpenCase kept, Ticket ticket) throws CaseException {
        kept.ready(ticket);
        return sendReady(kept, ticket);
    }

    /** Sends the ticket that the case was made ready with. */
    Outcome sendReady(OpenCase kept, Ticket ticket) throws CaseException {
        kept.sending();
        try {
            return open.confirm(kept, desk.submit(ticket).number());
        } catch (TicketException failed) {
            record(kept, failed);
            return Outcome.of(kept.state(), failed);
        }
    }

    private static void record(OpenCase kept, TicketException failed) throws CaseException {
        if (failed.isBeforeSending()) {
            kept.notSent(failed.failure().reason());
        } else {
            kept.failed(failed.failure());
        }
    }
}
