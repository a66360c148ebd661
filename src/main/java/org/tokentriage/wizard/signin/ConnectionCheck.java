package org.tokentriage.wizard.signin;

import java.time.Clock;
import java.util.Optional;
import org.tokentriage.ticket.desk.Reached;
import org.tokentriage.wizard.form.ConnectionState;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.SignInForm;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** Tries at the desk what is typed to sign in, without signing in, until the agent leaves. */
@FlowOnly
public final class ConnectionCheck {

    private final Site site;
    private final Clock clock;
    private final Work work;
    private Optional<SignInForm> tested = Optional.empty();

    public ConnectionCheck(Site site, Threads threads, Clock clock, WizardState state) {
        this.site = site;
        this.clock = clock;
        this.work = threads.networkWork();
        state.stepProperty().subscribe(step -> cancel());
    }

    void start(SignInForm form) {
        if (site instanceof Site.Ready ready) {
            cancel();
            tested = Optional.of(form);
            form.trying();
            var desk = ready.desks().open(form.login().credentials());
            work.start(
                    () -> Reached.by(desk, clock),
                    reached -> form.tried(new ConnectionState.Answered(reached)),
                    thrown -> form.tried(new ConnectionState.Failed(Problems.of(thrown))));
        }
    }

    void cancel() {
        work.cancel();
        tested.ifPresent(SignInForm::drop);
        tested = Optional.empty();
    }
}
