package org.tokentriage.ticket;

/** Something that a site wants for an open ticket, and that was not done, or perhaps not. Nothing tries it again by itself. */
public record Undone(Task task, TicketFailure failure) {

    /** What a site may want for each ticket. */
    public enum Task {
        /** The solution in the ticket's history. */
        SOLUTION,
        /** The diagnosis as a file of the ticket's. */
        REPORT,
        /** The demand that follows the ticket. */
        DEMAND
    }

    /** Whether a person may ask for it once more: a second demand would send a second team to the same customer. */
    public boolean canBeAskedAgain() {
        return task != Task.DEMAND || !isUncertain();
    }

    /** Whether the desk may have done it all the same. */
    public boolean isUncertain() {
        return failure instanceof TicketFailure.OutcomeUnknown || failure instanceof TicketFailure.Interrupted;
    }
}
