package org.tokentriage.ui.signin;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.Shell;
import org.tokentriage.ui.page.Shown;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.words.Problem;

/** The button that tries what is typed at the desk, and what came of it. */
final class ConnectionCheckPane extends VBox {

    private final SignInForm form;
    private final LoginFields fields;
    private final Shell shell;
    private final Button button;

    ConnectionCheckPane(SignInForm form, LoginFields fields, Shell shell) {
        this.fields = fields;
        this.shell = shell;
        this.button = Buttons.compact(Icon.CONNECTION, shell.say("signin.test"), this::test);
        this.form = form;
        button.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().add("connection-check");
        form.connection().when(Shown.of(this)).subscribe(this::show);
    }

    private void test() {
        if (fields.areComplete()) {
            shell.wizard().signIn().testConnection();
        }
    }

    /** Whoever has seen that the desk lets them in goes in with the same key. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && form.connection().get() instanceof ConnectionState.Answered) {
            event.consume();
            shell.wizard().signIn().submit();
        }
    }

    private void show(ConnectionState connection) {
        getChildren().setAll(button);
        switch (connection) {
            case ConnectionState.Idle idle -> {}
            case ConnectionState.Running running -> remark(Remark.Kind.BUSY, shell.say("signin.test.running"));
            case ConnectionState.Entering entering -> remark(Remark.Kind.BUSY, shell.say("signin.entering"));
            case ConnectionState.Answered(var reached) ->
                remark(
                        Remark.Kind.DONE,
                        shell.say("signin.test.answered", reached.within().toMillis()));
            case ConnectionState.Failed(var problem) -> showFailure(problem);
        }
    }

    private void showFailure(Problem problem) {
        remark(
                Remark.Kind.WRONG,
                shell.say("signin.test.failed", shell.say(problem.title()), shell.say(problem.remedySentence())));
        if (problem.remedy().equals(Optional.of(Problem.Remedy.ENTER_NETWORK))) {
            getChildren()
                    .add(Buttons.link(
                            shell.say("form.customer.enterNetwork"),
                            () -> shell.wizard().signIn().enterNetwork(problem)));
        }
    }

    private void remark(Remark.Kind kind, String words) {
        getChildren().add(new Remark(kind, words));
        button.setAccessibleHelp(words);
    }
}
