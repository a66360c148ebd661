package org.tokentriage.ui.window;

import javafx.scene.layout.FlowPane;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;

/** A quiet line under the head of the window, that no profile names a desk; until the agent is at work on a ticket. */
final class UnconfiguredNotice extends FlowPane {

    private final boolean unconfigured;

    UnconfiguredNotice(Shell shell) {
        this.unconfigured = shell.wizard().isUnconfigured();
        var words = Type.small(shell.say("setup.notice"));
        var open = Buttons.link(shell.say("setup.open"), shell.wizard().setup()::begin);
        open.setMnemonicParsing(false);
        getChildren().addAll(Icon.seated(Icon.NOTE.node(Tone.NEUTRAL)), words, open);
        getStyleClass().add("unfinished-notice");
    }

    void show(Step step) {
        var now = unconfigured
                && (step instanceof Step.Scan
                        || step instanceof Step.Choosing
                        || step instanceof Step.Findings
                        || step instanceof Step.Copying);
        setVisible(now);
        setManaged(now);
    }
}
