package org.tokentriage.wizard.sending;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;

/** Asks the desk by when it answers an open ticket. Where it does not tell, the site's own promise stays. */
final class Promising {

    private final Work work;
    private final WizardState state;

    Promising(Threads threads, WizardState state) {
        this.work = threads.networkWork();
        this.state = state;
    }

    void begin(TicketDesk desk, Step.Done done) {
        work.start(
                () -> desk.deadline(done.receipt().number()),
                told -> tell(done, told),
                unseen -> tell(done, Optional.empty()));
    }

    void close() {
        work.cancel();
    }

    /** The agent may have gone on to the next customer meanwhile; what is past already is no promise. */
    private void tell(Step.Done done, Optional<Instant> told) {
        if (state.step() instanceof Step.Done now && done.isAt(now)) {
            told.filter(moment -> moment.isAfter(now.receipt().openedAt()))
                    .ifPresent(moment -> state.go(now.with(now.promise().until(moment))));
        }
    }
}
