package org.tokentriage.wizard.step;

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
            case Step.Findings findings -> VerdictAction.of(findings).action();
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

    private static Action of(Step.Unfinished unfinished) {
        if (unfinished.isForSending()) {
            return SEND_WAITING;
        }
        return unfinished.first().isPresent() ? TAKE_UP_FIRST : BACK_TO_TOKEN;
    }

    private static Action of(Step.SettingUp settingUp) {
        return switch (settingUp.writing()) {
            case ProfileWriting.NotYet notYet -> WRITE_PROFILE;
            case ProfileWriting.Asked asked -> REPLACE_PROFILE;
            case ProfileWriting.Done done -> settingUp.isInUse() ? USE_PROFILE : BACK_TO_TOKEN;
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
}
