package org.tokentriage.ui.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.wizard.step.Step;

/** A quiet line under the head of the window, that cases wait for somebody; until the agent is at work on a ticket. */
final class UnfinishedNotice extends FlowPane {

    private final Shell shell;
    private final Label words = Type.small("");
    private boolean wanted;

    UnfinishedNotice(Shell shell) {
        this.shell = shell;
        var open = Buttons.link(shell.say("unfinished.open"), shell.wizard().cases()::show);
        getChildren().addAll(Icon.seated(Icon.TIME.node(Tone.NEUTRAL)), words, open);
        getStyleClass().add("unfinished-notice");
        shell.wizard().cases().waitingProperty().subscribe(this::count);
    }

    void show(Step step) {
        wanted = step instanceof Step.Scan || step instanceof Step.Choosing || step instanceof Step.Findings;
        present(shell.wizard().cases().waitingProperty().get());
    }

    private void count(List<ListedCase> cases) {
        words.setText(shell.say("unfinished.notice", cases.size()));
        present(cases);
    }

    private void present(List<ListedCase> cases) {
        var now = wanted && !cases.isEmpty();
        setVisible(now);
        setManaged(now);
    }
}
