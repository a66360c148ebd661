package org.tokentriage.ticket.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;

/** Where a case stands, with all that is known there. It changes by {@link #after} alone. */
public sealed interface CaseState {

    /** Since when, by this computer's clock. */
    Instant at();

    /**
     * The agent is writing.
     *
     * @param attempts how often the case was sent before
     */
    record Draft(Instant at, int attempts) implements CaseState {}

    /**
     * The ticket may be sent.
     *
     * @param attempts how often the case was sent before
     * @param bound whether an attempt may have reached the desk, so that the case can have no other payload
     */
    record Ready(Instant at, int attempts, PayloadHash payload, boolean bound) implements CaseState {}

    /**
     * A person opens the ticket at the desk by hand. It was not sent and never is: whether it is open only that person knows.
     *
     * @param attempts how often the case was sent before
     */
    record ByHand(Instant at, int attempts, PayloadHash payload) implements CaseState {}

    /**
     * A person opened the ticket at the desk by hand.
     *
     * @param at since when its number is known
     */
    record OpenedByHand(Instant at, PayloadHash payload, TicketNumber number, Optional<TicketNumber> demand)
            implements CaseState {}

    /** The states that only a sending leads to. */
    sealed interface Sent extends CaseState {
        Attempt attempt();
    }

    /** The ticket is on its way. */
    record Sending(Instant at, Attempt attempt) implements Sent {}

    /**
     * The ticket is open, whatever becomes of what the site wants besides.
     *
     * @param at since when the ticket is known to be open
     * @param followUps how far each thing that the site wants has come
     */
    record Confirmed(Instant at, Attempt attempt, TicketNumber number, Map<Task, FollowUp> followUps) implements Sent {
        public Confirmed {
            followUps = Collections.unmodifiableMap(followUps.isEmpty() ? Map.of() : new EnumMap<>(followUps));
        }

        /** Nothing is wanted besides. */
        public Confirmed(Instant at, Attempt attempt, TicketNumber number) {
            this(at, attempt, number, Map.of());
        }

        static Confirmed of(CaseEvent.Confirmed event, Attempt attempt) {
            var owed = new EnumMap<Task, FollowUp>(Task.class);
            event.wanted().forEach(task -> owed.put(task, FollowUp.OWED));
            return new Confirmed(event.at(), attempt, event.number(), owed);
        }

        public boolean admits(Task task, FollowUp next) {
            var now = followUps.get(task);
            return now != null && now.admits(task, next);
        }

        Confirmed with(Task task, FollowUp next) {
            var all = new EnumMap<>(followUps);
            all.put(task, next);
            return new Confirmed(at, attempt, number, all);
        }

        /** {@return the things that are in one of these states} */
        public List<Task> tasks(Set<FollowUp> states) {
            return followUps.entrySet().stream()
                    .filter(entry -> states.contains(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** Whether nobody has to think of the case any more. */
        public boolean isSettled() {
            return undone().isEmpty();
        }

        /** {@return what is not known to be done} */
        public List<Undone> undone() {
            return followUps.entrySet().stream()
                    .filter(entry -> !entry.getValue().isSettled())
                    .map(entry -> new Undone(entry.getKey(), entry.getValue(), Optional.empty()))
                    .toList();
        }
    }

    /**
     * The desk said that it does not take the ticket: it can be mended and sent again. Some refusals are wrong, so it is looked for
     * before that.
     */
    record Rejected(Instant at, Attempt attempt, ReasonCode reason) implements Sent {}

    /** The ticket did not leave this computer: it waits to be sent again. */
    record NotSent(Instant at, Attempt attempt, ReasonCode reason) implements Sent {}

    /** The ticket may be open: it has to be looked for. */
    record Unknown(Instant at, Attempt attempt) implements Sent {}

    /**
     * One sending of a ticket.
     *
     * @param number from 1
     * @param bound whether an earlier attempt may have reached the desk
     */
    record Attempt(int number, Instant begunAt, PayloadHash payload, boolean bound) {}

    /** The state of a case of which nothing else is known. */
    static CaseState begun(CaseEvent.Drafted event) {
        return new Draft(event.at(), 0);
    }

    /**
     * The state to which an event leads.
     *
     * @throws IllegalMove when the event cannot happen in this state
     */
    default CaseState after(CaseEvent event) {
        return CaseMoves.after(this, event);
    }

    /** Whether a payload is the one that was made ready last; none is while the agent is writing. */
    default boolean isAbout(PayloadHash payload) {
        return switch (this) {
            case Draft draft -> false;
            case Ready ready -> ready.payload().equals(payload);
            case ByHand byHand -> byHand.payload().equals(payload);
            case OpenedByHand opened -> opened.payload().equals(payload);
            case Sent sent -> sent.attempt().payload().equals(payload);
        };
    }

    /** Whether the case can have no other payload any more, because its own may have reached the desk. */
    default boolean isBound() {
        return switch (this) {
            case Draft draft -> false;
            case ByHand byHand -> false;
            case Rejected rejected -> false;
            case Ready ready -> ready.bound();
            case NotSent notSent -> notSent.attempt().bound();
            case Sending sending -> true;
            case Unknown unknown -> true;
            case Confirmed confirmed -> true;
            case OpenedByHand opened -> true;
        };
    }

    /** Whether the desk has the ticket, or may have it without anybody knowing. */
    default boolean mayBeOpen() {
        return switch (this) {
            case Draft draft -> false;
            case Ready ready -> false;
            case ByHand byHand -> false;
            case Rejected rejected -> false;
            case NotSent notSent -> false;
            case Sending sending -> true;
            case Unknown unknown -> true;
            case Confirmed confirmed -> true;
            case OpenedByHand opened -> true;
        };
    }

    /** What the state is called in answers to scripts and in the keys of sentences. */
    default String code() {
        return switch (this) {
            case Draft draft -> "DRAFT";
            case Ready ready -> "READY";
            case ByHand byHand -> "BY_HAND";
            case OpenedByHand opened -> "OPENED_BY_HAND";
            case Sending sending -> "SENDING";
            case Confirmed confirmed -> "CONFIRMED";
            case Rejected rejected -> "REJECTED";
            case NotSent notSent -> "NOT_SENT";
            case Unknown unknown -> "UNKNOWN";
        };
    }
}
