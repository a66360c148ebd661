package org.tokentriage.wizard.signin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/**
 * Has the desk check a user and a password before they are signed in, with one try each time the agent asks, so that a mistake shows where
 * it was made and locks no account. Ends when the agent leaves.
 */
@FlowOnly
public final class Admission {

    private final WizardState state;
    private final Work work;

    public Admission(Threads threads, WizardState state) {
        this.work = threads.networkWork();
        this.state = state;
        state.stepProperty().subscribe(step -> work.cancel());
    }

    /** @param admit what follows when the desk lets them in, unless they were changed meanwhile */
    void ask(Step.SigningIn at, TicketDesk desk, Runnable admit) {
        var form = at.form();
        var asked = form.login().credentials();
        state.go(at);
        form.entering();
        work.start(
                () -> isAdmitted(desk),
                admitted -> {
                    form.drop();
                    if (form.login().credentials().equals(asked)) {
                        admit.run();
                    }
                },
                thrown -> {
                    form.drop();
                    state.stop(at, Problems.signingIn(thrown, form.server()));
                });
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    void close() {
        work.cancel();
    }

    /** A desk without a call that could check them shows at the first one that it has. */
    private static boolean isAdmitted(TicketDesk desk) throws TicketException {
        try {
            desk.check();
        } catch (TicketException failed) {
            if (!(failed.failure() instanceof TicketFailure.NotOffered)) {
                throw failed;
            }
        }
        return true;
    }
}
