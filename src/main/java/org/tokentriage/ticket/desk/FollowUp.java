package org.tokentriage.ticket.desk;

import java.util.Set;
import org.tokentriage.ticket.desk.Undone.Task;

/** How far something that a site wants for an open ticket has come, as the case's journal knows it. */
public enum FollowUp {
    /** Wanted, and not asked for yet. */
    OWED,
    /** The desk is being asked: whoever finds it here must think that it may be done. */
    ASKED,
    DONE,
    /** Nothing of it left this computer. */
    NOT_SENT,
    /** The desk said that it does not do it; some refusals are wrong. */
    REFUSED,
    /** It was asked for, and no valid answer came. */
    LOST,
    /** A person said that nothing is left to do. */
    WAIVED;

    /** What can be asked for without being done twice, however often. */
    public static final Set<FollowUp> UNSENT = Set.of(OWED, NOT_SENT);

    /** What a failed call means for what it asked for. */
    static FollowUp after(TicketException failed) {
        return failed.isBeforeSending() ? NOT_SENT : after(failed.failure());
    }

    static FollowUp after(TicketFailure failure) {
        return switch (failure) {
            case TicketFailure.UnknownHost host -> NOT_SENT;
            case TicketFailure.Unreachable host -> NOT_SENT;
            case TicketFailure.Untrusted host -> NOT_SENT;
            case TicketFailure.ProxyRefused proxy -> NOT_SENT;
            case TicketFailure.NotOffered none -> NOT_SENT;
            case TicketFailure.TooSoon soon -> NOT_SENT;
            case TicketFailure.SignInRefused refused -> REFUSED;
            case TicketFailure.WrongAddress address -> REFUSED;
            case TicketFailure.UnexpectedAnswer other -> REFUSED;
            case TicketFailure.Rejected refused -> REFUSED;
            case TicketFailure.NotProven unproven -> LOST;
            case TicketFailure.Interrupted interrupted -> LOST;
            case TicketFailure.OutcomeUnknown lost -> LOST;
        };
    }

    /** Whether nobody has to think of it any more. */
    public boolean isSettled() {
        return this == DONE || this == WAIVED;
    }

    /** Whether the journal may go on from here to there. */
    public boolean admits(Task task, FollowUp next) {
        return switch (next) {
            case OWED -> false;
            case ASKED -> UNSENT.contains(this) || (task != Task.DEMAND && (this == REFUSED || this == LOST));
            case DONE, NOT_SENT, REFUSED, LOST -> this == ASKED;
            case WAIVED -> !isSettled() && this != ASKED;
        };
    }
}
