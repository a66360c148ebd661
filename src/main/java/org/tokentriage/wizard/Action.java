package org.tokentriage.wizard;

import org.tokentriage.diagnosis.Content;
import org.tokentriage.settings.ComputerOwner;

/** What the one primary button does; its verb stands in the bundles under {@code action.}. */
public enum Action {
    LOOK_AGAIN,
    READ_CHOSEN,
    FILL_IN,
    READ_AGAIN,
    READ_OTHER,
    /** Passes on what was read to whoever opens the ticket. */
    MAKE_LAUDO,
    COPY_LAUDO,
    /** Asks for what was read on another computer. */
    SEE_DIAGNOSIS,
    RECEIVE_OTHER,
    SIGN_IN,
    ENTER_NETWORK,
    OPEN_TICKET,
    OPEN_ANYWAY,
    LOOK_FOR_TICKET,
    NEW_CASE,
    NEW_CASE_ANYWAY,
    SEND_WAITING,
    BACK_TO_TOKEN;

    /** {@return the primary action of a step} */
    public static Action of(Step step) {
        return switch (step) {
            case Step.Scan scan -> LOOK_AGAIN;
            case Step.Choosing choosing -> READ_CHOSEN;
            case Step.Findings findings -> of(findings);
            case Step.Handing handing -> handing.laudo().isPresent() ? COPY_LAUDO : READ_OTHER;
            case Step.Receiving receiving -> SEE_DIAGNOSIS;
            case Step.SigningIn signingIn -> SIGN_IN;
            case Step.EnteringNetwork entering -> ENTER_NETWORK;
            case Step.Drafting drafting -> drafting.cautions().isEmpty() ? OPEN_TICKET : OPEN_ANYWAY;
            case Step.Sending sending -> OPEN_TICKET;
            case Step.InDoubt inDoubt -> LOOK_FOR_TICKET;
            case Step.Done done -> done.isLeaving() ? NEW_CASE_ANYWAY : NEW_CASE;
            case Step.Unfinished unfinished -> unfinished.waiting().isEmpty() ? BACK_TO_TOKEN : SEND_WAITING;
        };
    }

    private static Action of(Step.Findings findings) {
        var action = of(findings.diagnosis().content());
        return switch (findings.origin()) {
            case Origin.Here here when here.owner() == ComputerOwner.AGENT || action == READ_AGAIN -> action;
            case Origin.Here here -> MAKE_LAUDO;
            case Origin.Elsewhere elsewhere when action == FILL_IN -> FILL_IN;
            case Origin.Elsewhere elsewhere -> RECEIVE_OTHER;
        };
    }

    private static Action of(Content content) {
        return switch (content) {
            case Content.Blank blank -> FILL_IN;
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
