package org.tokentriage.wizard.step;

import java.util.Comparator;
import java.util.List;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;

/** How much a case needs somebody, the most first. */
public enum Need {
    /** Nobody knows whether its ticket is open. */
    IN_DOUBT,
    DAMAGED,
    /** Its ticket is open, and something is left to do. */
    UNDONE,
    REFUSED,
    /** A person opens it, and told no number. */
    NUMBER,
    NOT_SENT,
    BEGUN,
    NONE;

    public static Need of(ListedCase listed) {
        return switch (listed) {
            case ListedCase.Damaged damaged -> DAMAGED;
            case ListedCase.Sound sound -> of(sound.state());
        };
    }

    /** The neediest first; among those of one kind they stay in their order. */
    static List<ListedCase> sorted(List<ListedCase> cases) {
        return cases.stream().sorted(Comparator.comparing(Need::of)).toList();
    }

    private static Need of(CaseState state) {
        return switch (state) {
            case CaseState.Sending sending -> IN_DOUBT;
            case CaseState.Unknown unknown -> IN_DOUBT;
            case CaseState.Confirmed open -> open.isSettled() ? NONE : UNDONE;
            case CaseState.Rejected rejected -> REFUSED;
            case CaseState.ByHand byHand -> NUMBER;
            case CaseState.NotSent notSent -> NOT_SENT;
            case CaseState.Ready ready -> NOT_SENT;
            case CaseState.Draft draft -> BEGUN;
            case CaseState.OpenedByHand opened -> NONE;
        };
    }
}
