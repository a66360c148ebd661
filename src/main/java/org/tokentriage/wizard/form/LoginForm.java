package org.tokentriage.wizard.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tokentriage.ticket.desk.Credentials;

/** A user and a password while they are typed, in memory only. Used on the UI executor only. */
public final class LoginForm {

    private final StringProperty user;
    private final StringProperty password = new SimpleStringProperty("");

    public LoginForm(String proposedUser) {
        this.user = new SimpleStringProperty(proposedUser);
    }

    public StringProperty user() {
        return user;
    }

    public StringProperty password() {
        return password;
    }

    public Credentials credentials() {
        return new Credentials(user.get().strip(), password.get());
    }
}
