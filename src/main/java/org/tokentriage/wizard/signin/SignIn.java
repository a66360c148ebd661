package org.tokentriage.wizard.signin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.tokentriage.i18n.Message;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.LoginForm;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.words.Problem;

/** Where somebody signs in: at the desk, and at a proxy on the way there. All methods are called on the UI executor. */
public final class SignIn {

    private final WizardState state;
    private final SessionHolder sessions;
    private final PasswordMemory memory;
    private final ConnectionCheck connectionCheck;
    private final Admission admission;
    private final Consumer<Step> goingOn;
    private final ObservableBooleanValue busy;

    /**
     * @param goingOn what the agent wanted before being asked who signs in
     * @param busy whether something runs that belongs to whoever is signed in
     */
    public SignIn(
            WizardState state,
            SessionHolder sessions,
            PasswordMemory memory,
            ConnectionCheck connectionCheck,
            Admission admission,
            Consumer<Step> goingOn,
            ObservableBooleanValue busy) {
        this.state = state;
        this.sessions = sessions;
        this.memory = memory;
        this.connectionCheck = connectionCheck;
        this.admission = admission;
        this.goingOn = goingOn;
        this.busy = busy;
        state.stepProperty().subscribe(step -> memory.goOn());
    }

    /** Signs in with what is typed once the desk has checked it, and lets this computer remember the password if the agent wants that. */
    public void submit() {
        if (state.step() instanceof Step.SigningIn at) {
            sessions.open(typed(at)).ifPresent(session -> enter(at, session));
        }
    }

    /** Signs in with what is typed though the desk could not check it: the agent wants to go on, and the desk may be there later. */
    public void signInUnchecked() {
        if (state.step() instanceof Step.SigningIn at) {
            sessions.open(typed(at)).ifPresent(session -> admit(at, session));
        }
    }

    /** Tries at the desk what is typed, without signing in. */
    public void testConnection() {
        if (state.step() instanceof Step.SigningIn at) {
            connectionCheck.start(at.form());
        }
    }

    /** No longer remembers the password of the user who is typed. */
    public void forgetPassword() {
        if (state.step() instanceof Step.SigningIn at) {
            memory.forget(typed(at).user());
        }
    }

    /** Asks again who signs in; what was typed stays. */
    public void changeUser() {
        sessions.changeUser(state.step());
    }

    /** Who is signed in, as long as somebody else may take over. */
    public Optional<String> replaceableUser() {
        return mayGiveWay(state.step()) ? idleUser() : Optional.empty();
    }

    private static boolean mayGiveWay(Step step) {
        return step instanceof Step.Findings
                || step instanceof Step.Drafting
                || step instanceof Step.InDoubt
                || step instanceof Step.Unfinished
                || step instanceof Step.Done;
    }

    /** Asks who passes by the proxy that caused a problem; what was typed stays. */
    public void enterNetwork(Problem problem) {
        var proxy = problem.values().get(0);
        state.go(new Step.EnteringNetwork(state.step(), proxy, new LoginForm("")));
    }

    /** Gives the proxy that login from now on, and goes on where the agent was. */
    public void passProxy(Credentials login) {
        if (state.step() instanceof Step.EnteringNetwork at) {
            sessions.passProxy(login);
            state.go(at.before());
            goingOn.accept(at.before());
        }
    }

    /** What could not be remembered or forgotten; it stops nobody. */
    public ReadOnlyObjectProperty<Optional<Message>> remarkProperty() {
        return memory.remarkProperty();
    }

    @FlowOnly
    public void close() {
        connectionCheck.cancel();
        admission.close();
        memory.close();
    }

    /** What a test has just shown need not be tried again. */
    private void enter(Step.SigningIn at, DeskSession session) {
        if (at.form().connection().get() instanceof ConnectionState.Answered) {
            admit(at, session);
        } else {
            admission.ask(at, session.desk(), () -> admit(at, session));
        }
    }

    private void admit(Step.SigningIn at, DeskSession session) {
        var credentials = typed(at);
        sessions.admit(credentials, session);
        goingOn.accept(at.before());
        if (at.form().remember().get()) {
            memory.keep(credentials);
        }
    }

    private static Credentials typed(Step.SigningIn at) {
        return at.form().login().credentials();
    }

    private Optional<String> idleUser() {
        return busy.get() ? Optional.empty() : sessions.user();
    }
}
