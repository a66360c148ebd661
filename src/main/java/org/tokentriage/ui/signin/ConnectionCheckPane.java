package org.tokentriage.ui.signin;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.tokentriage.ui.component.control.Buttons;
import org.tokentriage.ui.component.text.Icon;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.ui.page.ConnectionRemark;
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
        ConnectionRemark.of(connection, shell, "signin.test.answered").ifPresent(this::tell);
        if (connection instanceof ConnectionState.Failed(var problem)) {
            offerNetwork(problem);
        }
    }

    private void offerNetwork(Problem problem) {
        if (problem.remedy().equals(Optional.of(Problem.Remedy.ENTER_NETWORK))) {
            getChildren()
                    .add(Buttons.link(
                            shell.say("form.customer.enterNetwork"),
                            () -> shell.wizard().signIn().enterNetwork(problem)));
        }
    }

    private void tell(Remark remark) {
        getChildren().add(remark);
        button.setAccessibleHelp(remark.words());
    }
}
