package org.tokentriage.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ui.component.Columns;
import org.tokentriage.ui.form.Field;
import org.tokentriage.ui.form.SecretField;
import org.tokentriage.wizard.Step;

/** Asks who signs in to Qualitor. The password goes to the wizard alone. */
final class SignInPage implements Page {

    private final Shell shell;
    private final TextField user = new TextField();
    private final Field userField;
    private final SecretField password;
    private final VBox node;

    SignInPage(Step.SigningIn step, Shell shell) {
        this.shell = shell;
        user.setText(step.proposedUser());
        userField = new Field(shell.say("signin.user"), user);
        user.textProperty().addListener((text, before, now) -> userField.complain(Optional.empty()));
        var seen = new CheckBox(shell.say("signin.show"));
        seen.setMnemonicParsing(true);
        password = new SecretField(shell.say("signin.password"), seen.selectedProperty());
        var head = new PageHead();
        head.say(shell.say("signin.heading"), shell.say("signin.sentence"));
        var fields = new VBox(userField, password, seen);
        fields.getStyleClass().add("form-column");
        node = new VBox(head, new Columns(2, 32, 16, 50).with(fields, 1));
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> arrival() {
        return Optional.of(user.getText().isBlank() ? user : password.control());
    }

    @Override
    public void proceed() {
        complain(userField, user.getText().isBlank());
        complain(password, password.text().isEmpty());
        firstEmpty().ifPresentOrElse(empty -> empty.control().requestFocus(), this::signIn);
    }

    @Override
    public boolean takes(Situation now) {
        return now.step() instanceof Step.SigningIn;
    }

    private void signIn() {
        var credentials = new Credentials(user.getText().strip(), password.text());
        password.clear();
        shell.wizard().signIn(credentials);
    }

    private Optional<Field> firstEmpty() {
        return user.getText().isBlank()
                ? Optional.of(userField)
                : Optional.<Field>of(password).filter(field -> password.text().isEmpty());
    }

    private void complain(Field field, boolean empty) {
        field.complain(empty ? Optional.of(shell.say("field.problem.MISSING")) : Optional.empty());
    }
}
