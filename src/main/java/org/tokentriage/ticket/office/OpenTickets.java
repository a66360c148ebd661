package org.tokentriage.ticket.office;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.Undone.Task;

/** What is done for a case once its ticket is known to be open; each thing is in the journal before the desk is asked. */
final class OpenTickets {

    private final TicketDesk desk;

    OpenTickets(TicketDesk desk) {
        this.desk = desk;
    }

    /** Happens once to a case, whichever program gets there first: what the site wants for an open ticket is asked for here. */
    Outcome confirm(OpenCase kept, TicketNumber number) throws CaseException {
        kept.confirmed(number, wanted(kept.ticket()));
        return askForUnsent(kept);
    }

    /**
     * Takes a ticket for this case's that was opened elsewhere. The journal says of it what it says of one that was sent from here: were the
     * program to die before the number is kept, it would be looked for. What follows from it may have been asked for where it was opened.
     */
    Outcome takeOver(OpenCase kept, Ticket ticket, TicketNumber number) throws CaseException {
        kept.ready(ticket);
        kept.sending();
        var wanted = wanted(Optional.of(ticket));
        kept.confirmed(number, wanted);
        for (var task : wanted) {
            kept.followed(task, FollowUp.ASKED);
            kept.followed(task, FollowUp.LOST);
        }
        return kept.state() instanceof CaseState.Confirmed open
                ? Outcome.of(open).with(FollowUps.of(open))
                : Outcome.of(kept.state());
    }

    /** Asks for what the site wants and never left this computer. */
    Outcome askForUnsent(OpenCase kept) throws CaseException {
        return kept.state() instanceof CaseState.Confirmed open
                ? ask(kept, open, open.tasks(FollowUp.UNSENT))
                : Outcome.of(kept.state());
    }

    /** Asks once more for one thing, if that may be. */
    Outcome askAgain(OpenCase kept, Task task) throws CaseException {
        return kept.state() instanceof CaseState.Confirmed open && open.admits(task, FollowUp.ASKED)
                ? ask(kept, open, Set.of(task))
                : Outcome.of(kept.state());
    }

    /** Takes a person's word that nothing is left to do. */
    Outcome waive(OpenCase kept) throws CaseException {
        if (kept.state() instanceof CaseState.Confirmed open) {
            for (var undone : open.undone()) {
                kept.followed(undone.task(), FollowUp.WAIVED);
            }
        }
        return Outcome.of(kept.state());
    }

    /** A report that was not written is not wanted; whether there was one, nobody knows when the text is gone. */
    private Set<Task> wanted(Optional<Ticket> ticket) {
        return desk.wanted().stream()
                .filter(task -> task != Task.REPORT
                        || ticket.map(known -> known.token().report().isPresent())
                                .orElse(true))
                .collect(Collectors.toSet());
    }

    /** Asks for some of what the site wants, as far as the ticket's text is kept. */
    private Outcome ask(OpenCase kept, CaseState.Confirmed open, Collection<Task> tasks) throws CaseException {
        var followUps = FollowUps.of(open);
        var ticket = kept.ticket();
        if (ticket.isPresent()) {
            for (var task : tasks) {
                followUps = followUps.after(task, ask(kept, task, ticket.get(), open.number()));
            }
        }
        return Outcome.of(kept.state()).with(followUps);
    }

    private FollowUps ask(OpenCase kept, Task task, Ticket ticket, TicketNumber number) throws CaseException {
        kept.followed(task, FollowUp.ASKED);
        var asked = FollowUps.of(task, desk, ticket, number);
        kept.followed(
                task,
                asked.undone().isEmpty() ? FollowUp.DONE : asked.undone().get(0).state());
        return asked;
    }
}
