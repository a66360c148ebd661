package org.tokentriage.ticket.desk;

import java.util.Optional;

/**
 * Something that a site wants for an open ticket, and that was not done, or perhaps not.
 *
 * @param state never {@linkplain FollowUp#isSettled settled}
 * @param failure what stopped it, when that happened just now; the journal keeps no words of the desk
 */
public record Undone(Task task, FollowUp state, Optional<TicketFailure> failure) {

    /** What a site may want for each ticket, in the order in which it is asked for. */
    public enum Task {
        /** The solution in the ticket's history. */
        SOLUTION,
        /** The diagnosis as a file of the ticket's. */
        REPORT,
        /** The demand that follows the ticket. */
        DEMAND
    }

    /** What a failed call left undone. */
    public Undone(Task task, TicketFailure failure) {
        this(task, FollowUp.after(failure), Optional.of(failure));
    }

    public static Undone after(TicketException failed, Task task) {
        return new Undone(task, FollowUp.after(failed), Optional.of(failed.failure()));
    }

    /** Whether a person may ask for it once more: a second demand would send a second team to the same customer. */
    public boolean canBeAskedAgain() {
        return state.admits(task, FollowUp.ASKED);
    }

    /** Whether the desk may have done it all the same. A refused demand is as one in doubt: some servers refuse what they have done. */
    public boolean isUncertain() {
        return switch (state) {
            case ASKED, LOST -> true;
            case REFUSED -> task == Task.DEMAND;
            case OWED, NOT_SENT, DONE, WAIVED -> false;
        };
    }
}
