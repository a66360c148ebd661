package org.tokentriage.ui.signin;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.box.Columns;
import org.tokentriage.ui.component.box.Notice;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Page;
import org.tokentriage.ui.page.PageHead;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.form.SignInForm.Memory;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.words.Problem;

/** Asks who signs in to the desk. The password goes to the wizard alone. */
public final class SignInPage implements Page {

    private final Step.SigningIn step;
    private final Shell shell;
    private final LoginFields fields;
    private final VBox node;

    public SignInPage(Step.SigningIn step, Shell shell) {
        this.step = step;
        this.shell = shell;
        var form = step.form();
        fields = new LoginFields(form.login(), shell.texts());
        var memory = form.memory();
        var head = new PageHead();
        head.say(
                shell.say("signin.heading"),
                shell.say("signin.server", form.server()) + " "
                        + shell.say(memory == Memory.NOT_OFFERED ? "signin.sentence" : "signin.sentence.memory"));
        var column = new VBox(fields);
        column.getStyleClass().add("form-column");
        if (memory != Memory.NOT_OFFERED) {
            column.getChildren().add(remembering(form));
        }
        column.getChildren().add(new ConnectionCheckPane(form, fields, shell));
        node = new VBox(head);
        if (memory == Memory.REFUSED) {
            node.getChildren().add(new Notice(shell.say("signin.memory.refused")));
        }
        node.getChildren().add(new Columns(2, 32, 16, 50).with(column, 1));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(fields.first());
    }

    /** What was refused is typed anew; from any other problem its own buttons lead on. */
    @Override
    public Optional<Node> mending() {
        return shell.wizard().problemProperty().get().filter(Problem::isOfLogin).map(refused -> fields.again());
    }

    @Override
    public String announcement() {
        return step.form().memory() == Memory.REFUSED ? shell.say("signin.memory.refused") : "";
    }

    @Override
    public void proceed() {
        if (fields.areComplete()) {
            shell.wizard().signIn().submit();
        }
    }

    /** The problem itself may be below what the window shows. */
    @Override
    public boolean takes(Situation now) {
        fields.hold(now.busy());
        now.problem().filter(Problem::isOfLogin).ifPresent(problem -> fields.refuse(shell.say(problem.title()) + "."));
        return now.step().equals(step);
    }

    /** Taking the mark away forgets at once; putting it there remembers once the agent signs in. */
    private Node remembering(SignInForm form) {
        var box = new Tick(shell.say("signin.remember"));
        box.selectedProperty().bindBidirectional(form.remember());
        box.setOnAction(event -> {
            if (!box.isSelected()) {
                shell.wizard().signIn().forgetPassword();
            }
        });
        var hint = shell.say("signin.remember.hint");
        box.setAccessibleHelp(hint);
        var remembering = new VBox(box, new Remark(Remark.Kind.HINT, hint));
        remembering.getStyleClass().add("remembering");
        return remembering;
    }
}
