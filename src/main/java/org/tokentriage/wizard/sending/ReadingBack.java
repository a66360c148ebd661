package org.tokentriage.wizard.sending;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;

/** Reads an open ticket back, to see whether the desk keeps it as it was sent. The ticket is open in either case. */
final class ReadingBack {

    private static final List<Duration> RETRIES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Work work;
    private final Timer timer;
    private final WizardState state;

    ReadingBack(Threads threads, WizardState state) {
        this.work = threads.networkWork();
        this.timer = threads.timer();
        this.state = state;
    }

    void begin(TicketDesk desk, Step.Done done) {
        read(desk, done, RETRIES.iterator());
    }

    void close() {
        work.cancel();
    }

    private void read(TicketDesk desk, Step.Done done, Iterator<Duration> retries) {
        work.start(
                () -> desk.keeps(done.ticket(), done.receipt().number()),
                same -> tell(done, same ? Aftermath.Stored.AS_SENT : Aftermath.Stored.CHANGED),
                thrown -> tryAgain(desk, done, retries));
    }

    private void tryAgain(TicketDesk desk, Step.Done done, Iterator<Duration> retries) {
        if (retries.hasNext() && done.isAt(state.step())) {
            timer.after(retries.next(), () -> read(desk, done, retries));
        }
    }

    /** The agent may have gone on to the next customer meanwhile. */
    private void tell(Step.Done done, Aftermath.Stored stored) {
        if (state.step() instanceof Step.Done now && done.isAt(now)) {
            state.go(now.with(stored));
        }
    }
}
