package org.tokentriage.ui.window;

import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;

/** The way out of a step, at the left of the primary button and on Esc. */
enum BackAction {
    NONE,
    BACK,
    CANCEL_READING,
    CANCEL_SENDING;

    static BackAction from(Situation now) {
        return switch (now.step()) {
            case Step.Scan scan -> now.busy() ? CANCEL_READING : NONE;
            case Step.Choosing choosing -> NONE;
            case Step.Findings findings -> BACK;
            case Step.Handing handing -> BACK;
            case Step.Receiving receiving -> BACK;
            case Step.SigningIn signingIn -> BACK;
            case Step.EnteringNetwork entering -> BACK;
            case Step.Drafting drafting -> BACK;
            case Step.Copying copying -> BACK;
            case Step.AlreadyOpen open -> now.busy() ? NONE : BACK;
            case Step.SettingUp settingUp -> BACK;
            case Step.Sending sending -> CANCEL_SENDING;
            case Step.InDoubt inDoubt -> NONE;
            case Step.Unfinished unfinished -> now.busy() ? NONE : BACK;
            case Step.Done done -> NONE;
        };
    }

    void take(Wizard wizard) {
        switch (this) {
            case NONE -> {}
            case BACK -> wizard.back();
            case CANCEL_READING, CANCEL_SENDING -> wizard.cancel();
        }
    }
}
