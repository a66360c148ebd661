package org.tokentriage.ticket.office;

import java.time.InstantSource;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * Opens tickets so that none is lost and none is opened twice: what is about to happen lies in the case's journal before the desk is
 * asked. The calls block on the disk and on the network. Safe for use by many threads and programs: whoever comes second gets a
 * {@link CaseFailure.InUse}, or finds the case where the first left it.
 */
public final class TicketOffice {

    private final Cases cases;
    private final TicketDesk desk;
    private final OpenTickets open;
    private final TicketLook look;
    private final SingleSending sending;
    private final PersonsWord word;

    public TicketOffice(Cases cases, TicketDesk desk, Patience patience, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.open = new OpenTickets(desk);
        this.look = new TicketLook(cases, desk, open, patience, clock);
        this.sending = new SingleSending(desk, open);
        this.word = new PersonsWord(look, open);
    }

    /**
     * Sends the ticket of a case, which is begun if there is none. One that a person opens by hand stays where it is. One that is open already is not sent, but what the site wants for it and
     * never left this computer is asked for; one in doubt is only looked for, and one that was refused is looked for before it is sent, and
     * not sent as long as the {@link Patience} lasts.
     *
     * @throws CaseException when the journal fails, or with {@link CaseFailure.KeyTaken}; its failure says what was sent
     */
    public Outcome submit(Ticket ticket) throws CaseException {
        return submit(ticket, sending::send);
    }

    /**
     * As {@link #submit}, for a key that was not made for this case here: another computer may have sent it, or this one before its memory
     * was lost. So the ticket is looked for first, and one that is there is the ticket.
     *
     * @param absent whether a person, asked twice, said that there is none, which counts where the search proves nothing
     */
    public Outcome submitOnceEverywhere(Ticket ticket, boolean absent) throws CaseException {
        return submit(ticket, (kept, whole) -> sendUnlessOpen(kept, whole, absent));
    }

    /**
     * Finds out for whom a ticket is. The site's fall-back stands in for a company that the desk says it does not know, and for no other. What
     * may have been sent once stays for whom it was.
     */
    public Ticket addressed(Ticket ticket) throws CaseException, TicketException {
        var bound = cases.bound(ticket.key());
        if (bound.isPresent()) {
            return bound.get().requester().map(ticket::by).orElse(ticket);
        }
        var contact = ticket.contact();
        return desk.findCustomer(ticket.customer().cnpj(), Optional.of(contact.email()))
                .flatMap(
                        known -> known.requester(contact.name(), contact.email().value()))
                .map(ticket::by)
                .orElse(ticket);
    }

    /** Keeps a case, which is begun if there is none, whose ticket cannot be sent because the desk could not be asked something before. */
    public Outcome putOff(Ticket ticket, TicketException failed) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            return Outcome.of(kept.state(), failed);
        }
    }

    /** Sends the ticket of a case that was not sent, as it was made ready last. A case that stands elsewhere stays there. */
    public Outcome sendWaiting(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var ticket = kept.ticket();
            return kept.state() instanceof CaseState.NotSent && ticket.isPresent()
                    ? sending.send(kept, ticket.get())
                    : Outcome.of(kept.state());
        }
    }

    /** Looks once for a ticket in doubt. What is found counts as open; what is not found stays in doubt. */
    public Outcome lookFor(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            return look.lookFor(kept);
        }
    }

    /**
     * Sends a ticket again that is in doubt, with its own key and content, or one that was refused, as it now is, after a look that did not
     * find it. To be called when a person, asked twice, said that it does not exist. As long as the {@link Patience} lasts it is only
     * looked for.
     */
    public Outcome sendAgain(Ticket ticket) throws CaseException {
        try (var kept = existing(ticket.key())) {
            var looked = look.lookFor(kept);
            if (!look.admitsWord(looked)) {
                return looked;
            }
            if (kept.state() instanceof CaseState.Rejected) {
                return sending.send(kept, ticket);
            }
            var bound = kept.ticket();
            if (bound.isEmpty()) {
                return looked;
            }
            kept.absent();
            return sending.sendReady(kept, bound.get());
        }
    }

    /**
     * Takes a person's word, given twice, that a ticket in doubt or one that was refused does not exist, after a look that did not find it.
     * Nothing is sent: that is for the next {@link #submit}. A case whose content is not kept is removed. As long as the {@link Patience}
     * lasts it is only looked for.
     */
    public Outcome absent(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            return word.absent(kept);
        }
    }

    /**
     * Takes a person's word that a ticket is open, and under which number: one in doubt, one that was refused, or one that was opened
     * elsewhere under the key of a case that was not sent from here.
     */
    public Outcome found(CorrelationKey key, TicketNumber number) throws CaseException {
        try (var kept = existing(key)) {
            return word.found(kept, number);
        }
    }

    /**
     * Removes a case in doubt whose content is not kept, so that it can never be sent again, after a look that did not find its ticket. To be
     * called when a person, asked twice, said that it does not exist. As long as the {@link Patience} lasts it is only looked for.
     */
    public Outcome giveUp(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            return word.giveUp(kept);
        }
    }

    /**
     * Asks once more for something that was not done for an open ticket. To be called when a person wants it. What must not be {@linkplain
     * Undone#canBeAskedAgain asked for again}, or cannot be because the ticket's text is not kept, stays as it is.
     */
    public Outcome askAgain(CorrelationKey key, Task task) throws CaseException {
        try (var kept = existing(key)) {
            return open.askAgain(kept, task);
        }
    }

    /** Takes a person's word that nothing is left to do for an open ticket. */
    public Outcome waive(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            return open.waive(kept);
        }
    }

    private Outcome submit(Ticket ticket, Way unsent) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            if (kept.state().isBound() && !kept.isFor(ticket)) {
                throw new CaseException(new CaseFailure.KeyTaken(ticket.key()));
            }
            return switch (kept.state()) {
                case CaseState.Draft draft -> unsent.send(kept, ticket);
                case CaseState.Ready ready -> unsent.send(kept, ticket);
                case CaseState.NotSent notSent -> unsent.send(kept, ticket);
                case CaseState.Rejected rejected -> sendRefused(kept, ticket);
                case CaseState.Unknown doubt -> look.lookFor(kept);
                case CaseState.Confirmed known -> open.askForUnsent(kept);
                case CaseState.ByHand byHand -> Outcome.of(byHand);
                case CaseState.OpenedByHand opened -> Outcome.of(opened);
                case CaseState.Sending underWay -> throw new IllegalStateException("an opened case is settled");
            };
        }
    }

    /** Servers are known to refuse what they have done or will do, or something in front of them does: what is there by this key is the ticket. */
    private Outcome sendRefused(OpenCase kept, Ticket ticket) throws CaseException {
        var looked = look.lookFor(kept);
        return looked.failure().isPresent() || !(looked.state() instanceof CaseState.Rejected)
                ? looked
                : sending.send(kept, ticket);
    }

    private Outcome sendUnlessOpen(OpenCase kept, Ticket ticket, boolean absent) throws CaseException {
        try {
            return switch (look.of(kept, Optional.of(ticket))) {
                case Sought.Found(var receipt) -> takeOver(kept, ticket, receipt.number());
                case Sought.Absent proved -> sending.send(kept, ticket);
                case Sought.CannotTell doubt when absent || countsAsAbsent(kept.state()) -> sending.send(kept, ticket);
                case Sought.CannotTell(var why) -> TicketLook.notProven(kept, why);
            };
        } catch (TicketException unseen) {
            return Outcome.of(kept.state(), unseen);
        }
    }

    private Outcome takeOver(OpenCase kept, Ticket ticket, TicketNumber number) throws CaseException, TicketException {
        if (!desk.isAbout(ticket, number)) {
            throw new CaseException(new CaseFailure.KeyTaken(ticket.key()));
        }
        return open.takeOver(kept, ticket, number);
    }

    /** Whether a person said of an earlier sending that there is no ticket, or a search proved it, and nothing was sent since. */
    private static boolean countsAsAbsent(CaseState state) {
        return state.isBound() || (state instanceof CaseState.Ready ready && ready.attempts() > 0);
    }

    /** A way to send what was not sent yet. */
    @FunctionalInterface
    private interface Way {
        Outcome send(OpenCase kept, Ticket ticket) throws CaseException;
    }

    private OpenCase existing(CorrelationKey key) throws CaseException {
        return cases.open(key).orElseThrow(() -> new CaseException(new CaseFailure.NoSuchCase(key)));
    }
}
