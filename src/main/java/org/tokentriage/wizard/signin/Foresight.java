package org.tokentriage.wizard.signin;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.Step.Stage;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/**
 * Finds out while a token is read what would stop the agent later, when the customer's data are typed: a profile that cannot be used, a
 * remembered password that the desk refuses, a desk that is away. It disturbs nobody. A password is tried once; where none is remembered,
 * nothing is asked.
 */
@FlowOnly
public final class Foresight {

    private final Site site;
    private final PasswordMemory memory;
    private final SessionHolder sessions;
    private final Work work;
    private final WizardState state;
    private final ReadOnlyObjectWrapper<Optional<Problem>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Foresight(Site site, PasswordMemory memory, SessionHolder sessions, Threads threads, WizardState state) {
        this.site = site;
        this.memory = memory;
        this.sessions = sessions;
        this.work = threads.networkWork();
        this.state = state;
        state.stepProperty().subscribe(this::follow);
    }

    public void begin() {
        switch (site) {
            case Site.Ready ready -> memory.foresee(remembered -> check(ready, remembered));
            case Site.Unusable unusable
            when unusable.computer() == ComputerOwner.AGENT -> found.set(Optional.of(unusable.problem()));
            case Site.Unusable elsewhere -> {}
            case Site.ByHand byHand -> {}
        }
    }

    public ReadOnlyObjectProperty<Optional<Problem>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void close() {
        work.cancel();
    }

    private void check(Site.Ready ready, Credentials remembered) {
        var desk = sessions.welcome(ready, remembered).desk();
        work.start(
                () -> {
                    desk.check();
                    return true;
                },
                well -> {},
                thrown -> tell(ready, remembered, thrown));
    }

    /** Whoever is at work on a ticket by now hears of it there. */
    private void tell(Site.Ready ready, Credentials remembered, Throwable thrown) {
        if (!isEarly(state.step()) || isUncheckable(thrown)) {
            return;
        }
        var problem =
                Problems.signingIn(thrown, ready.profile().connected().address().getHost());
        if (problem.isOfLogin()) {
            sessions.dismiss(remembered.user());
        }
        found.set(Optional.of(problem));
    }

    private static boolean isUncheckable(Throwable thrown) {
        return thrown instanceof TicketException failed && failed.failure() instanceof TicketFailure.NotOffered;
    }

    /** Signing in shows how the desk is now; a profile stays as it is. */
    private void follow(Step step) {
        if (site instanceof Site.Ready && !isEarly(step)) {
            found.set(Optional.empty());
        }
    }

    private static boolean isEarly(Step step) {
        return step.stage().compareTo(Stage.TICKET) < 0;
    }
}
