package org.tokentriage.wizard.step;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.token.TokenException;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** Where the agent is and what is wrong there. */
@FlowOnly
public final class WizardState {

    private static final Logger LOG = LoggerFactory.getLogger(WizardState.class);

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.Scan.begin());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    private BiConsumer<Step, Problem> watcher = (at, found) -> {};

    public Step step() {
        return step.get();
    }

    public void go(Step next) {
        problem.set(Optional.empty());
        step.set(next);
    }

    /** Stays where the agent is, with more known there; a problem stays, too. */
    public void refine(Step now) {
        step.set(now);
    }

    /** Stays or goes where the agent can do something about a problem. */
    public void stop(Step at, Problem found) {
        step.set(at);
        problem.set(Optional.of(found));
        watcher.accept(at, found);
    }

    /** Tells of every problem, once it can be seen; the watcher may go elsewhere. */
    public void whenStopped(BiConsumer<Step, Problem> told) {
        watcher = told;
    }

    public void stop(Step at, Throwable thrown) {
        if (!isExpected(thrown)) {
            LOG.error("a fault of this program", thrown);
        }
        stop(at, Problems.of(thrown));
    }

    private static boolean isExpected(Throwable thrown) {
        return thrown instanceof TokenException || thrown instanceof TicketException || thrown instanceof CaseException;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
