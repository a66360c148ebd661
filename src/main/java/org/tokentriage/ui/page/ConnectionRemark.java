package org.tokentriage.ui.page;

import java.util.Optional;
import org.tokentriage.ui.component.text.Remark;
import org.tokentriage.wizard.form.ConnectionState;

/** What a test of the connection has shown, in a line. */
public final class ConnectionRemark {

    private ConnectionRemark() {}

    /** As the sign-in says it. */
    public static Optional<Remark> of(ConnectionState connection, Shell shell) {
        return of(connection, shell, "signin.test.reached");
    }

    /**
     * The same in other words when the desk lets the user in.
     *
     * @param answered the key of that sentence, which has the time that it took
     */
    public static Optional<Remark> of(ConnectionState connection, Shell shell, String answered) {
        return switch (connection) {
            case ConnectionState.Idle idle -> Optional.empty();
            case ConnectionState.Running running ->
                Optional.of(new Remark(Remark.Kind.BUSY, shell.say("signin.test.running")));
            case ConnectionState.Entering entering ->
                Optional.of(new Remark(Remark.Kind.BUSY, shell.say("signin.entering")));
            case ConnectionState.Answered(var reached) ->
                Optional.of(new Remark(
                        Remark.Kind.DONE, shell.say(answered, reached.within().toMillis())));
            case ConnectionState.Failed(var problem) ->
                Optional.of(new Remark(
                        Remark.Kind.WRONG,
                        shell.say(
                                "signin.test.failed",
                                shell.say(problem.title()),
                                shell.say(problem.remedySentence()))));
        };
    }
}
