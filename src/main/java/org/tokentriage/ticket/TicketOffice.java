package org.tokentriage.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.ticket.Sought.Doubt;
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
     * never left this computer is asked for; one in doubt is only looked for, and one that was refused is looked for before it is sent, and
     * not sent as long as the {@link Patience} lasts.
     *
     * @throws CaseException when the journal fails, or with {@link CaseFailure.KeyTaken}; its failure says what was sent
     */
    public Outcome submit(Ticket ticket) throws CaseException {
        return submit(ticket, this::send);
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
     * Sends a ticket again that is in doubt, with its own key and content, or one that was refused, as it now is, after a look that did not
     * find it. To be called when a person, asked twice, said that it does not exist. As long as the {@link Patience} lasts it is only
     * looked for.
     */
    public Outcome sendAgain(Ticket ticket) throws CaseException {
        try (var kept = existing(ticket.key())) {
            var looked = look(kept);
            if (!admitsWord(looked)) {
                return looked;
            }
            if (kept.state() instanceof CaseState.Rejected) {
                return send(kept, ticket);
            }
            var bound = kept.ticket();
            if (bound.isEmpty()) {
                return looked;
            }
            kept.absent();
            return sendReady(kept, bound.get());
        }
    }

    /**
     * Takes a person's word, given twice, that a ticket in doubt or one that was refused does not exist, after a look that did not find it.
     * Nothing is sent: that is for the next {@link #submit}. A case whose content is not kept is removed. As long as the {@link Patience}
     * lasts it is only looked for.
     */
    public Outcome absent(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var looked = look(kept);
            if (!admitsWord(looked)) {
                return looked;
            }
            takeForAbsent(kept);
            return Outcome.of(kept.state());
        }
    }

    /** Takes a person's word that a ticket in doubt, or one that was refused, is open, and under which number. */
    public Outcome found(CorrelationKey key, TicketNumber number) throws CaseException {
        try (var kept = existing(key)) {
            return isLookedFor(kept.state()) ? confirm(kept, number) : Outcome.of(kept.state());
        }
    }

    /**
     * Removes a case in doubt whose content is not kept, so that it can never be sent again, after a look that did not find its ticket. To be
     * called when a person, asked twice, said that it does not exist. As long as the {@link Patience} lasts it is only looked for.
     */
    public Outcome giveUp(CorrelationKey key) throws CaseException {
        try (var kept = existing(key)) {
            var looked = look(kept);
            if (!admitsWord(looked) || kept.draft().isPresent()) {
                return looked;
            }
            kept.absent();
            kept.discard();
            return Outcome.of(kept.state());
        }
    }

    private Outcome submit(Ticket ticket, Sending sending) throws CaseException {
        try (var kept = cases.resume(TicketDraft.of(ticket))) {
            if (kept.state().isBound() && !kept.isFor(ticket)) {
                throw new CaseException(new CaseFailure.KeyTaken(ticket.key()));
            }
            return switch (kept.state()) {
                case CaseState.Draft draft -> sending.send(kept, ticket);
                case CaseState.Ready ready -> sending.send(kept, ticket);
                case CaseState.NotSent notSent -> sending.send(kept, ticket);
                case CaseState.Rejected rejected -> sendRefused(kept, ticket);
                case CaseState.Unknown doubt -> look(kept);
                case CaseState.Confirmed open -> ask(kept, open, open.tasks(FollowUp.UNSENT), FollowUps.of(open));
                case CaseState.Sending underWay -> throw new IllegalStateException("an opened case is settled");
            };
        }
    }

    /** Servers are known to refuse what they have done or will do, or something in front of them does: what is there by this key is the ticket. */
    private Outcome sendRefused(OpenCase kept, Ticket ticket) throws CaseException {
        var looked = look(kept);
        return looked.failure().isPresent() || !(looked.state() instanceof CaseState.Rejected)
                ? looked
                : send(kept, ticket);
    }

    private Outcome sendUnlessOpen(OpenCase kept, Ticket ticket, boolean absent) throws CaseException {
        try {
            return switch (desk.find(wanted(kept, Optional.of(ticket)))) {
                case Sought.Found(var receipt) -> takeOver(kept, ticket, receipt.number());
                case Sought.Absent proved -> send(kept, ticket);
                case Sought.CannotTell doubt when absent || countsAsAbsent(kept.state()) -> send(kept, ticket);
                case Sought.CannotTell(var why) -> Outcome.of(kept.state(), notProven(kept, why));
            };
        } catch (TicketException unseen) {
            return Outcome.of(kept.state(), unseen);
        }
    }

    /** Whether a person said of an earlier sending that there is no ticket, or a search proved it, and nothing was sent since. */
    private static boolean countsAsAbsent(CaseState state) {
        return state.isBound() || (state instanceof CaseState.Ready ready && ready.attempts() > 0);
    }

    /**
     * Takes a ticket for this case's that was opened elsewhere. The journal says of it what it says of one that was sent from here: were the
     * program to die before the number is kept, it would be looked for. What follows from it may have been asked for where it was opened.
     */
    private Outcome takeOver(OpenCase kept, Ticket ticket, TicketNumber number) throws CaseException {
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
            record(kept, failed);
            return Outcome.of(kept.state(), failed);
        }
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

    private static void record(OpenCase kept, TicketException failed) throws CaseException {
        if (failed.isBeforeSending()) {
            kept.notSent(failed.failure().reason());
        } else {
            kept.failed(failed.failure());
        }
    }

    private Outcome look(OpenCase kept) throws CaseException {
        if (!isLookedFor(kept.state())) {
            return Outcome.of(kept.state());
        }
        try {
            return switch (desk.find(wanted(kept, kept.ticket()))) {
                case Sought.Found(var receipt) -> confirm(kept, receipt.number());
                case Sought.Absent absent -> missed(kept.state());
                case Sought.CannotTell(var why) -> Outcome.of(kept.state(), notProven(kept, why));
            };
        } catch (TicketException failed) {
            return Outcome.of(kept.state(), failed);
        }
    }

    /** A refusal a moment ago is no proof that the server will not store the ticket yet. */
    private Outcome missed(CaseState state) {
        return state instanceof CaseState.Rejected && isTooEarly(state)
                ? Outcome.of(state, tooSoon(state))
                : Outcome.of(state);
    }

    private static boolean isLookedFor(CaseState state) {
        return state instanceof CaseState.Unknown || state instanceof CaseState.Rejected;
    }

    /** Whether a person may say that the ticket is absent: the desk was asked, and is no longer at work on it. */
    private boolean admitsWord(Outcome looked) {
        var asked = looked.failure().isEmpty() || looked.failure().get() instanceof TicketFailure.NotProven;
        return asked && isLookedFor(looked.state()) && !isTooEarly(looked.state());
    }

    private Wanted wanted(OpenCase kept, Optional<Ticket> ticket) throws CaseException {
        var sentAt = kept.state() instanceof CaseState.Sent sent
                ? Optional.of(sent.attempt().begunAt())
                : Optional.<Instant>empty();
        var others = cases.all().stream().flatMap(TicketOffice::number).toList();
        return new Wanted(kept.key(), ticket, sentAt, others);
    }

    private static Stream<TicketNumber> number(ListedCase listed) {
        return listed instanceof ListedCase.Sound sound && sound.state() instanceof CaseState.Confirmed open
                ? Stream.of(open.number())
                : Stream.empty();
    }

    private static TicketException notProven(OpenCase kept, Doubt why) {
        return new TicketException(new TicketFailure.NotProven(kept.key(), why));
    }

    private TicketException tooSoon(CaseState state) {
        return new TicketException(new TicketFailure.TooSoon(Duration.between(clock.instant(), absentFrom(state))));
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

    private boolean isTooEarly(CaseState state) {
        return clock.instant().isBefore(absentFrom(state));
    }

    /** From the sending on, or from the refusal on, which may have come late. */
    private Instant absentFrom(CaseState state) {
        var from = state instanceof CaseState.Unknown doubt ? doubt.attempt().begunAt() : state.at();
        return from.plus(patience.total());
    }

    /** A way to send what was not sent yet. */
    @FunctionalInterface
    private interface Sending {
        Outcome send(OpenCase kept, Ticket ticket) throws CaseException;
    }

    private OpenCase existing(CorrelationKey key) throws CaseException {
        return cases.open(key).orElseThrow(() -> new CaseException(new CaseFailure.NoSuchCase(key)));
    }
}
