package org.tokentriage.wizard.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What the agent types to sign in to the desk, and what a test of it has shown. Used on the UI executor only. */
public final class SignInForm {

    /** Whether this computer can remember the password. */
    public enum Memory {
        NOT_OFFERED,
        OFFERED,
        /** It remembers the proposed user's. */
        HELD,
        /** It did, and the desk refused it. */
        REFUSED
    }

    private final String server;
    private final LoginForm login;
    private final Memory memory;
    private final BooleanProperty remember;
    private final ReadOnlyObjectWrapper<ConnectionState> connection =
            new ReadOnlyObjectWrapper<>(new ConnectionState.Idle());

    public SignInForm(String server, String proposedUser, Memory memory) {
        this.server = server;
        this.login = new LoginForm(proposedUser);
        this.memory = memory;
        this.remember = new SimpleBooleanProperty(memory == Memory.HELD);
        login.user().addListener((text, before, now) -> changed(now.strip().equals(proposedUser)));
        login.password().addListener((text, before, now) -> drop());
    }

    /** The name of the computer that gets the password. */
    public String server() {
        return server;
    }

    public LoginForm login() {
        return login;
    }

    public Memory memory() {
        return memory;
    }

    /** Whether the agent wants the password remembered. */
    public BooleanProperty remember() {
        return remember;
    }

    /** What the test of the typed user and password has shown. */
    public ReadOnlyObjectProperty<ConnectionState> connection() {
        return connection.getReadOnlyProperty();
    }

    @FlowOnly
    public void trying() {
        connection.set(new ConnectionState.Running());
    }

    @FlowOnly
    public void entering() {
        connection.set(new ConnectionState.Entering());
    }

    /** A result counts as long as nothing was changed meanwhile. */
    @FlowOnly
    public void tried(ConnectionState result) {
        if (connection.get() instanceof ConnectionState.Running) {
            connection.set(result);
        }
    }

    /** The result is about other words, or nobody waits for it. */
    @FlowOnly
    public void drop() {
        connection.set(new ConnectionState.Idle());
    }

    /** What is remembered is one user's; for another it has to be asked for. */
    private void changed(boolean isProposed) {
        remember.set(isProposed && memory == Memory.HELD);
        drop();
    }
}
