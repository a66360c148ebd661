package org.tokentriage.ui.window;

import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.Action;
import org.tokentriage.wizard.Step;

/** What the primary button is called. */
final class PrimaryLabel {

    private PrimaryLabel() {}

    /** {@return the label's key} While a token is read, the button already says where it will lead. */
    static String of(Situation now) {
        return now.step() instanceof Step.Scan && now.busy() ? "action.SEE" : "action." + Action.of(now.step());
    }
}
