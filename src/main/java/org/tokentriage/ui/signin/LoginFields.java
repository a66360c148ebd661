package org.tokentriage.ui.signin;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ui.component.control.Field;
import org.tokentriage.ui.component.control.SecretField;
import org.tokentriage.wizard.form.LoginForm;

/** The fields for a user and a password; both are needed. */
final class LoginFields extends VBox {

    private final LoginForm form;
    private final Texts texts;
    private final Field user;
    private final SecretField password;

    LoginFields(LoginForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        var line = new TextField();
        line.textProperty().bindBidirectional(form.user());
        user = new Field(texts.say("signin.user"), line);
        line.textProperty().addListener((text, before, now) -> user.complain(Optional.empty()));
        var seen = new Tick(texts.say("signin.show"));
        password = new SecretField(texts.say("signin.password"), form.password(), seen.selectedProperty());
        getChildren().addAll(user, password, seen);
        getStyleClass().add("form-column");
    }

    /** Lets nobody type into what is being checked. */
    void hold(boolean checking) {
        user.hold(checking);
        password.hold(checking);
    }

    /** The first that has to be typed in. */
    Control first() {
        return isUserMissing() ? user.control() : password.control();
    }

    /** Says at the password, until it is changed, what came of it. */
    void refuse(String sentence) {
        password.complain(Optional.of(sentence));
    }

    /** The password, to be typed in another way. */
    Control again() {
        if (password.control() instanceof TextInputControl typed) {
            typed.selectAll();
        }
        return password.control();
    }

    /** Complains about what is missing, and goes there, or else {@return true}. */
    boolean areComplete() {
        complain(user, isUserMissing());
        complain(password, isPasswordMissing());
        var missing = isUserMissing()
                ? Optional.of(user)
                : Optional.<Field>of(password).filter(it -> isPasswordMissing());
        missing.ifPresent(field -> field.control().requestFocus());
        return missing.isEmpty();
    }

    private boolean isUserMissing() {
        return form.user().get().isBlank();
    }

    private boolean isPasswordMissing() {
        return form.password().get().isEmpty();
    }

    private void complain(Field field, boolean missing) {
        field.complain(missing ? Optional.of(texts.say("field.problem.MISSING")) : Optional.empty());
    }
}
