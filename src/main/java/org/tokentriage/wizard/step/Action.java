package org.tokentriage.wizard.step;

import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
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
    /** Takes the number of the open ticket about the same token, and opens none. */
    USE_TICKET,
    COPY_FIELDS,
    COPY_ANYWAY,
    KEEP_NUMBERS,
    WRITE_PROFILE,
    REPLACE_PROFILE,
    USE_PROFILE,
    LOOK_FOR_TICKET,
    NEW_CASE,
    NEW_CASE_ANYWAY,
    SEND_WAITING,
    /** Takes up the case that needs somebody most. */
    TAKE_UP_FIRST,
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
            case Step.Drafting drafting -> of(drafting);
            case Step.Copying copying -> KEEP_NUMBERS;
            case Step.SettingUp settingUp -> of(settingUp);
            case Step.Sending sending -> OPEN_TICKET;
            case Step.InDoubt inDoubt -> LOOK_FOR_TICKET;
            case Step.AlreadyOpen open -> NEW_CASE;
            case Step.Done done -> done.isLeaving() ? NEW_CASE_ANYWAY : NEW_CASE;
            case Step.Unfinished unfinished -> of(unfinished);
        };
    }

    /** What is wrong on this computer is mended there, and then looked at again. */
    private static Action ofVerdict(Step.Findings findings) {
        if (findings.diagnosis().advice().because() instanceof Finding.OfComputer) {
            return READ_AGAIN;
        }
        return findings.ticketing().opens() ? FILL_IN : of(findings.diagnosis().content());
    }

    private static Action of(Step.Unfinished unfinished) {
        if (unfinished.isForSending()) {
            return SEND_WAITING;
        }
        return unfinished.first().isPresent() ? TAKE_UP_FIRST : BACK_TO_TOKEN;
    }

    private static Action of(Step.SettingUp settingUp) {
        return switch (settingUp.writing()) {
            case Step.Writing.NotYet notYet -> WRITE_PROFILE;
            case Step.Writing.Asked asked -> REPLACE_PROFILE;
            case Step.Writing.Done done -> settingUp.isInUse() ? USE_PROFILE : BACK_TO_TOKEN;
        };
    }

    private static Action of(Step.Drafting drafting) {
        if (drafting.cautions().duplicate().isPresent()) {
            return USE_TICKET;
        }
        return opening(drafting);
    }

    /** {@return what opens a ticket from a form, whatever else is open} */
    public static Action opening(Step.Drafting drafting) {
        var calm = drafting.cautions().isEmpty();
        if (drafting.form().isByHand()) {
            return calm ? COPY_FIELDS : COPY_ANYWAY;
        }
        return calm ? OPEN_TICKET : OPEN_ANYWAY;
    }

    private static Action of(Step.Findings findings) {
        var action = ofVerdict(findings);
        return switch (findings.origin()) {
            case Origin.Here here when here.owner() == ComputerOwner.AGENT || action == READ_AGAIN -> action;
            case Origin.Here here -> MAKE_LAUDO;
            case Origin.Elsewhere elsewhere when action == FILL_IN -> FILL_IN;
            case Origin.Elsewhere elsewhere -> RECEIVE_OTHER;
        };
    }

    private static Action of(Content content) {
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
