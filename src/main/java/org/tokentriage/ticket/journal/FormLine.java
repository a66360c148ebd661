package org.tokentriage.ticket.journal;

import java.util.Optional;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;

/** What the agent wrote, as a line of the form's file holds it: a draft or a whole ticket. */
record FormLine(Optional<TicketDraft> draft, Optional<Ticket> ticket) {

    static FormLine of(TicketDraft draft) {
        return new FormLine(Optional.of(draft), Optional.empty());
    }

    static FormLine of(Ticket ticket) {
        return new FormLine(Optional.empty(), Optional.of(ticket));
    }
}
