package org.tokentriage.wizard.step;

import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.settings.ComputerOwner;

/** What follows from a verdict, as the primary button below it says. */
public enum VerdictAction {
    FILL_IN(Action.FILL_IN),
    READ_AGAIN(Action.READ_AGAIN),
    READ_OTHER(Action.READ_OTHER),
    /** Passes on what was read to whoever opens the ticket. */
    MAKE_LAUDO(Action.MAKE_LAUDO),
    /** Asks for what was read on another computer. */
    RECEIVE_OTHER(Action.RECEIVE_OTHER);

    private final Action action;

    VerdictAction(Action action) {
        this.action = action;
    }

    /** {@return what follows from a verdict where it was read, and by whom} */
    public static VerdictAction of(Step.Findings findings) {
        var action = wherever(findings);
        return switch (findings.origin()) {
            case Origin.Here here when here.owner() == ComputerOwner.AGENT || action == READ_AGAIN -> action;
            case Origin.Here here -> MAKE_LAUDO;
            case Origin.Elsewhere elsewhere when action == FILL_IN -> FILL_IN;
            case Origin.Elsewhere elsewhere -> RECEIVE_OTHER;
        };
    }

    Action action() {
        return action;
    }

    /** What is wrong on this computer is mended there, and then looked at again. */
    private static VerdictAction wherever(Step.Findings findings) {
        if (findings.diagnosis().advice().because() instanceof Finding.OfComputer) {
            return READ_AGAIN;
        }
        return findings.ticketing().opens() ? FILL_IN : of(findings.diagnosis().content());
    }

    private static VerdictAction of(Content content) {
        return switch (content) {
            case Content.Blank blank -> READ_OTHER;
            case Content.Unproven unproven -> READ_AGAIN;
            case Content.Unreadable unreadable -> READ_AGAIN;
            case Content.Uninitialised uninitialised -> READ_OTHER;
            case Content.OnlyChain chain -> READ_OTHER;
            case Content.KeyWithoutCertificate key -> READ_OTHER;
            case Content.OnlyOthers others -> READ_OTHER;
            case Content.Valid valid -> READ_OTHER;
            case Content.Expired expired -> READ_OTHER;
            case Content.NotYetValid early -> READ_OTHER;
            case Content.Several several -> READ_OTHER;
        };
    }
}
