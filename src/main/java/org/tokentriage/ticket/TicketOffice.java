package org.tokentriage.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tokentriage.ticket.Undone.Task;

/**
 * Opens tickets so that none is lost and none is opened twice: what is about to happen lies in the case's journal before the desk is
 * asked. The calls block on the disk and on the network. Safe for use by many threads and programs: whoever comes second gets a
 * {@link CaseFailure.InUse}, or finds the case where the first left it.
 */
public final class TicketOffice {

    private final Cases cases;
    private final TicketDesk desk;
    private final Patience patience;
    private final InstantSource clock;

    public TicketOffice(Cases cases, TicketDesk desk, Patience patience, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Sends the ticket of a case, which is begun if there is none. One that is open already is not sent, but what the site wants for it and
     * never left this computer is asked for; one in doubt is only looked for, and one that was refused is looked for before it is sent.
     *
     * @throws CaseException when the journal fails, or with {@link CaseFailure.KeyTaken}; its failure says what was sent
     */
    public Outcome submit(Ticket ticket) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            if (kept.state().isBound() && !kept.isFor(ticket)) {
                throw new CaseException(new CaseFailure.KeyTaken(ticket.key()));
            }
            return switch (kept.state()) {
                case CaseState.Draft draft -> send(kept, ticket);
                case CaseState.Ready ready -> send(kept, ticket);
                case CaseState.Rejected rejected -> sendRefused(kept, ticket);
                case CaseState.NotSent notSent -> send(kept, ticket);
                case CaseState.Unknown doubt -> look(kept);
                case CaseState.Confirmed open -> ask(kept, open, open.tasks(FollowUp.UNSENT), FollowUps.of(open));
                case CaseState.Sending sending -> throw new IllegalStateException("an opened case is settled");
            };
        }
    }

    /** Sends the ticket of a case that was not sent, as it was made ready last. A case that stands elsewhere stays there. */
    public Outcome sendWaiting(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var ticket = kept.ticket();
            return kept.state() instanceof CaseState.NotSent && ticket.isPresent()
                    ? send(kept, ticket.get())
                    : Outcome.of(kept.state());
        }
    }

    /** Looks once for a ticket in doubt. What is found counts as open; what is not found stays in doubt. */
    public Outcome lookFor(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            return look(kept);
        }
    }

    /**
     * Sends a ticket in doubt again, with its own key and content, after a look that did not find it. To be called when a person, asked
     * twice, said that it does not exist. As long as the {@link Patience} lasts it is only looked for.
     */
    public Outcome sendAgain(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var looked = look(kept);
            var ticket = kept.ticket();
            if (looked.failure().isPresent() || ticket.isEmpty() || isTooEarly(kept.state())) {
                return looked;
            }
            kept.absent();
            return sendReady(kept, ticket.get());
        }
    }

    /** Takes a person's word that a ticket in doubt is open, and under which number. */
    public Outcome found(CorrelationKey key, TicketNumber number) throws CaseException {
        try (var kept = existing(key)) {
            return kept.state() instanceof CaseState.Unknown ? confirm(kept, number) : Outcome.of(kept.state());
        }
    }

    /**
     * Removes a case in doubt whose content is not kept, so that it can never be sent again, after a look that did not find its ticket. To be
     * called when a person, asked twice, said that it does not exist. As long as the {@link Patience} lasts it is only looked for.
     */
    public Outcome giveUp(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var looked = look(kept);
            if (looked.failure().isPresent() || kept.draft().isPresent() || isTooEarly(kept.state())) {
                return looked;
            }
            kept.absent();
            kept.discard();
            return Outcome.of(kept.state());
        }
    }

    /** Servers are known to refuse what they have done, or something in front of them does: whatever is there by this key is the ticket. */
    private Outcome sendRefused(OpenCase kept, Ticket ticket) throws CaseException {
        try {
            var found = desk.find(kept.key());
            return found.isPresent() ? confirm(kept, found.get().number()) : send(kept, ticket);
        } catch (TicketException unseen) {
            return Outcome.of(kept.state(), unseen);
        }
    }

    /**
     * Asks once more for something that was not done for an open ticket. To be called when a person wants it. What must not be {@linkplain
     * Undone#canBeAskedAgain asked for again}, or cannot be because the ticket's text is not kept, stays as it is.
     */
    public Outcome askAgain(CorrelationKey key, Task task) throws CaseException {
        try (var kept = existing(key)) {
            return kept.state() instanceof CaseState.Confirmed open && open.admits(task, FollowUp.ASKED)
                    ? ask(kept, open, Set.of(task), FollowUps.of(open))
                    : Outcome.of(kept.state());
        }
    }

    /** Takes a person's word that nothing is left to do for an open ticket. */
    public Outcome waive(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            if (kept.state() instanceof CaseState.Confirmed open) {
                for (var undone : open.undone()) {
                    kept.followed(undone.task(), FollowUp.WAIVED);
                }
            }
            return Outcome.of(kept.state());
        }
    }

    private Outcome send(OpenCase kept, Ticket ticket) throws CaseException {
        kept.ready(ticket);
        return sendReady(kept, ticket);
    }

    private Outcome sendReady(OpenCase kept, Ticket ticket) throws CaseException {
        kept.sending();
        try {
            return confirm(kept, desk.submit(ticket).number());
        } catch (TicketException failed) {
            kept.failed(failed.failure());
            return Outcome.of(kept.state(), failed);
        }
    }

    private Outcome look(OpenCase kept) throws CaseException {
        if (!(kept.state() instanceof CaseState.Unknown)) {
            return Outcome.of(kept.state());
        }
        try {
            var found = desk.find(kept.key()).map(Receipt::number);
            return found.isPresent() ? confirm(kept, found.get()) : Outcome.of(kept.state());
        } catch (TicketException failed) {
            return Outcome.of(kept.state(), failed);
        }
    }

    /** Happens once to a case, whichever program gets there first: what the site wants for an open ticket is asked for here. */
    private Outcome confirm(OpenCase kept, TicketNumber number) throws CaseException {
        kept.confirmed(number, wanted(kept.ticket()));
        return kept.state() instanceof CaseState.Confirmed open
                ? ask(kept, open, open.tasks(FollowUp.UNSENT), FollowUps.of(open))
                : Outcome.of(kept.state());
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
    private Outcome ask(OpenCase kept, CaseState.Confirmed open, Collection<Task> tasks, FollowUps known)
            throws CaseException {
        var followUps = known;
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

    /** Only a ticket in doubt can be sent again at all. */
    private boolean isTooEarly(CaseState state) {
        return !(state instanceof CaseState.Unknown doubt) || clock.instant().isBefore(absentFrom(doubt));
    }

    private Instant absentFrom(CaseState.Unknown doubt) {
        return doubt.attempt().begunAt().plus(patience.total());
    }

    private OpenCase existing(CorrelationKey key) throws CaseException {
        return cases.open(key).orElseThrow(() -> new CaseException(new CaseFailure.NoSuchCase(key)));
    }
}
