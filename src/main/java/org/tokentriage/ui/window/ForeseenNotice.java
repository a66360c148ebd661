package org.tokentriage.ui.window;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.ui.page.ProblemText;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.TextDialog;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** A quiet line under the head of the window: what would stop the agent on the way to a ticket; until they are at work on one. */
final class ForeseenNotice extends FlowPane {

    private final Shell shell;
    private final Label words = Type.small("");
    private boolean wanted;

    ForeseenNotice(Shell shell) {
        this.shell = shell;
        var see = Buttons.link(shell.say("foreseen.see"), this::tell);
        see.setMnemonicParsing(false);
        getChildren().addAll(Icon.seated(Icon.WARNING.node(Tone.WARNING)), words, see);
        getStyleClass().add("unfinished-notice");
        shell.wizard().foreseenProperty().subscribe(this::present);
    }

    void show(Step step) {
        wanted = step instanceof Step.Scan || step instanceof Step.Choosing || step instanceof Step.Findings;
        present(shell.wizard().foreseenProperty().get());
    }

    private void present(Optional<Problem> found) {
        words.setText(found.map(problem -> shell.say("foreseen.notice", shell.say(problem.title())))
                .orElse(""));
        setVisible(wanted && found.isPresent());
        setManaged(isVisible());
    }

    private void tell() {
        shell.wizard()
                .foreseenProperty()
                .get()
                .ifPresent(problem -> new TextDialog(
                                shell.say(problem.title()),
                                shell.say(problem.title()),
                                Type.body(new ProblemText(problem, shell.texts()).explained()))
                        .show(this, shell.say("frame.close")));
    }
}
