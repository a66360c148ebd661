package org.tokentriage.ui.window;

import org.tokentriage.i18n.Message;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.step.Action;
import org.tokentriage.wizard.step.Step;

/** What the primary button is called. */
final class PrimaryLabel {

    private PrimaryLabel() {}

    /** {@return the label} While a token is read, the button already says where it will lead. */
    static Message of(Situation now) {
        if (now.step() instanceof Step.Scan && now.busy()) {
            return Message.of("action.SEE");
        }
        return now.step() instanceof Step.Drafting drafting
                ? of(drafting)
                : Message.of("action." + Action.of(now.step()));
    }

    private static Message of(Step.Drafting drafting) {
        var name = "action." + Action.of(drafting);
        return drafting.cautions()
                .duplicate()
                .map(ticket -> Message.of(name, ticket.number().value()))
                .orElseGet(() -> Message.of(name));
    }
}
