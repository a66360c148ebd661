package org.tokentriage.ticket.cases;

import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;

/**
 * The memory of all cases of this computer's user. It outlives the program, its crash and the computer's; several programs may use it
 * at once. The calls read and write files: call them off the UI thread.
 */
public interface Cases {

    /**
     * Begins a case under the draft's key.
     *
     * @throws CaseException with {@link CaseFailure.AlreadyBegun} when there is one
     */
    OpenCase begin(TicketDraft draft) throws CaseException;

    /**
     * Opens a case again. One that was being sent when its program ended is then {@link CaseState.Unknown}.
     *
     * @return empty when there is none with this key
     * @throws CaseException with {@link CaseFailure.InUse} or {@link CaseFailure.Damaged}
     */
    Optional<OpenCase> open(CorrelationKey key) throws CaseException;

    /** Opens the case of a draft, which is begun if there is none; what an older one says stays as it is. */
    default OpenCase resume(TicketDraft draft) throws CaseException {
        var begun = open(draft.key());
        return begun.isPresent() ? begun.get() : begin(draft);
    }

    /** Keeps what the agent has written so far. A case whose ticket may have reached the desk stays as it is. */
    default void keep(TicketDraft draft) throws CaseException {
        try (var kept = resume(draft)) {
            if (!kept.state().isBound() && !kept.draft().equals(Optional.of(draft))) {
                kept.save(draft);
            }
        }
    }

    /** The ticket that a case {@linkplain CaseState#isBound can only be sent as}; empty when there is none, or its text is not kept. */
    default Optional<Ticket> bound(CorrelationKey key) throws CaseException {
        var begun = open(key);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (var kept = begun.get()) {
            return kept.state().isBound() ? kept.ticket() : Optional.empty();
        }
    }

    /**
     * Refuses a ticket under a key that reached the desk, or may have, for another company or token. Stricter than what holds for an agent,
     * who may mend a refused ticket: whoever describes cases in files has taken a used key.
     *
     * @throws CaseException with {@link CaseFailure.KeyTaken}
     */
    default void requireOwnKey(Ticket ticket) throws CaseException {
        var begun = open(ticket.key());
        if (begun.isPresent()) {
            try (var kept = begun.get()) {
                var used = kept.state().isBound() || kept.state() instanceof CaseState.Rejected;
                if (used && !kept.isFor(ticket)) {
                    throw new CaseException(new CaseFailure.KeyTaken(ticket.key()));
                }
            }
        }
    }

    /** Lists every case, by key. One that was being sent when its program ended is then {@link CaseState.Unknown}. */
    List<ListedCase> all() throws CaseException;

    /** Lists the cases that wait for somebody: all but the open tickets for which nothing is undone. */
    default List<ListedCase> unfinished() throws CaseException {
        return all().stream().filter(Cases::isUnfinished).toList();
    }

    /**
     * Removes what a site keeps no longer, as {@link Retention} has it; what somebody works on waits for the next time.
     *
     * @return how many cases went, or lost what was written in them
     */
    int expire(Retention retention) throws CaseException;

    /** Takes away all that was written about a company; cases whose ticket may be open keep their course, which says nothing about it. */
    Erased erase(Cnpj company) throws CaseException;

    /**
     * What became of the cases about a company.
     *
     * @param removed how many are gone
     * @param kept those of which only key, times, state and number are left
     * @param inUse those that somebody works on, of which nothing was taken away
     */
    record Erased(int removed, List<String> kept, List<String> inUse) {
        public Erased {
            kept = List.copyOf(kept);
            inUse = List.copyOf(inUse);
        }
    }

    /** Lists the cases that wait to be sent again. */
    Outbox pending() throws CaseException;

    /**
     * Removes a case and all that was written, be it damaged.
     *
     * @throws IllegalStateException when its ticket {@linkplain CaseState#mayBeOpen may be open}
     */
    void discard(ListedCase listed) throws CaseException;

    /**
     * Leaves the computer as it was found, as the last thing that a program does there: what is of no use to anybody any more is removed.
     * A ticket that may be open without being known to be stays, or nobody would look for it; so does what another program works on.
     */
    void leave() throws CaseException;

    private static boolean isOver(CaseState state) {
        return state instanceof CaseState.OpenedByHand
                || (state instanceof CaseState.Confirmed open && open.isSettled());
    }

    private static boolean isUnfinished(ListedCase listed) {
        return switch (listed) {
            case ListedCase.Sound sound -> !isOver(sound.state());
            case ListedCase.Damaged damaged -> true;
        };
    }
}
