package org.tokentriage.ticket.office;

import java.util.Optional;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.OpenCase;

/** What a person says of a ticket. That it does not exist counts only after a look that did not find it; nothing is sent. */
final class PersonsWord {

    private final TicketLook look;
    private final OpenTickets open;

    PersonsWord(TicketLook look, OpenTickets open) {
        this.look = look;
        this.open = open;
    }

    /** That a ticket in doubt, or one that was refused, does not exist. A case whose content is not kept is removed. */
    Outcome absent(OpenCase kept) throws CaseException {
        var looked = look.lookFor(kept);
        if (!look.admitsWord(looked)) {
            return looked;
        }
        takeForAbsent(kept);
        return Outcome.of(kept.state());
    }

    /** That a ticket in doubt whose content is not kept does not exist: its case is removed. */
    Outcome giveUp(OpenCase kept) throws CaseException {
        var looked = look.lookFor(kept);
        if (!look.admitsWord(looked) || kept.draft().isPresent()) {
            return looked;
        }
        kept.absent();
        kept.discard();
        return Outcome.of(kept.state());
    }

    /** That a ticket is open, and under which number. */
    Outcome found(OpenCase kept, TicketNumber number) throws CaseException {
        return TicketLook.isFor(kept.state()) ? open.confirm(kept, number) : foundElsewhere(kept, number);
    }

    private static void takeForAbsent(OpenCase kept) throws CaseException {
        var ticket = kept.ticket();
        if (kept.state() instanceof CaseState.Unknown) {
            kept.absent();
        } else if (ticket.isPresent()) {
            kept.ready(ticket.get());
        }
        if (kept.draft().isEmpty()) {
            kept.discard();
        }
    }

    private Outcome foundElsewhere(OpenCase kept, TicketNumber number) throws CaseException {
        var ticket = kept.state().mayBeOpen()
                ? Optional.<Ticket>empty()
                : kept.ticket().or(() -> whole(kept));
        return ticket.isPresent() ? open.takeOver(kept, ticket.get(), number) : Outcome.of(kept.state());
    }

    private static Optional<Ticket> whole(OpenCase kept) {
        return kept.draft()
                .map(draft -> draft.check(Optional.empty()))
                .flatMap(checked -> checked instanceof TicketDraft.Checked.Complete(var ticket)
                        ? Optional.of(ticket)
                        : Optional.empty());
    }
}
