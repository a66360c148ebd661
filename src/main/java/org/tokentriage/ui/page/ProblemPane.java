package org.tokentriage.ui.page;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.component.text.Type;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problem.Remedy;

/** What went wrong, why, and what to do about it. */
public final class ProblemPane extends VBox {

    private final Problem problem;
    private final Shell shell;

    private ProblemPane(Problem problem, Shell shell) {
        this.problem = problem;
        this.shell = shell;
        getStyleClass().addAll("problem", "card-box");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(new ProblemText(problem, shell.texts()).spoken());
    }

    /** A problem that stops the step. */
    public static ProblemPane blocking(Problem problem, Shell shell) {
        var pane = new ProblemPane(problem, shell);
        var sentences = new Columns(3, 16, 0, 50)
                .joined()
                .with(pane.part("frame.problem.what", shell.say(problem.what())), 1)
                .with(pane.part("frame.problem.why", shell.say(problem.why())), 1)
                .with(pane.part("frame.problem.remedy", shell.say(problem.remedySentence())), 1);
        pane.getChildren().addAll(pane.header(Icon.BLOCKED.node(Tone.DANGER)), sentences, pane.actions());
        return pane;
    }

    /** A problem of one reading only, whose remedy the verdict already tells. */
    public static ProblemPane ofReading(Problem problem, Shell shell, String stillHolds) {
        var pane = new ProblemPane(problem, shell);
        var sentences = new Columns(2, 16, 0, 28)
                .joined()
                .with(pane.part("frame.problem.what", shell.say(problem.what())), 1)
                .with(pane.part("frame.problem.why", shell.say(problem.why())), 1)
                .with(pane.part("findings.stillHolds.title", stillHolds), 2);
        pane.getStyleClass().add("neutral");
        pane.getChildren().addAll(pane.header(Icon.INTERRUPTED.node(Tone.NEUTRAL)), sentences, pane.actions());
        return pane;
    }

    private Node header(Node icon) {
        var title = Type.section(shell.say(problem.title()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var code = Type.caption(shell.say("frame.problem.code", problem.code()));
        code.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(icon, title, code);
        header.getStyleClass().add("problem-header");
        return header;
    }

    private Node part(String title, String sentence) {
        var part = new VBox(Type.smallBold(shell.say(title)), Type.small(sentence));
        part.getStyleClass().add("problem-part");
        return part;
    }

    private Node actions() {
        var buttons = new FlowPane(8, 8);
        buttons.getChildren().addAll(remedies());
        buttons.getChildren().add(copy());
        buttons.getStyleClass().add("problem-actions");
        return buttons;
    }

    private List<Button> remedies() {
        return problem.remedies().stream()
                .flatMap(remedy -> buttons(remedy).stream())
                .toList();
    }

    private List<Button> buttons(Remedy remedy) {
        var wizard = shell.wizard();
        var entrance = wizard.signIn();
        return switch (remedy) {
            case CHOOSE_MODULE -> List.of(button(Icon.FILE, "chooseModule", new ModuleChoice(shell)::ask));
            case SIGN_IN_AGAIN -> List.of(button(Icon.PERSON, "signInAgain", entrance::changeUser));
            case SIGN_IN_UNCHECKED -> List.of(button(Icon.PERSON, "signInUnchecked", entrance::signInUnchecked));
            case ENTER_NETWORK ->
                List.of(button(Icon.CONNECTION, "enterNetwork", () -> entrance.enterNetwork(problem)));
            case CHOOSE_CUSTOMER ->
                List.of(
                        button(Icon.SEARCH, "lookUpAgain", wizard::next),
                        button(Icon.SENT, "openForGeneric", wizard.form()::openForGeneric));
        };
    }

    private Button button(Icon icon, String name, Runnable action) {
        return Buttons.compact(icon, shell.say("frame.problem." + name), action);
    }

    private Button copy() {
        var text = new ProblemText(problem, shell.texts());
        var copy = Buttons.compact(
                Icon.COPY,
                shell.say("frame.problem.copy"),
                () -> shell.desktop().copy(text.whole()));
        return Buttons.confirming(copy, shell.say("frame.copied"));
    }
}
