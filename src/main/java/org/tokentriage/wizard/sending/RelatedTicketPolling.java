package org.tokentriage.wizard.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.office.FollowUps;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Promise;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** Looks for the demand that the desk makes of an open ticket: it may take some seconds to appear. */
final class RelatedTicketPolling {

    private final Work work;
    private final Work asking;
    private final Timer timer;
    private final Clock clock;
    private final WizardState state;
    private final ReadingBack readingBack;
    private final Promising promising;

    RelatedTicketPolling(Threads threads, Clock clock, WizardState state) {
        this.work = threads.networkWork();
        this.asking = threads.networkWork();
        this.timer = threads.timer();
        this.clock = clock;
        this.state = state;
        this.readingBack = new ReadingBack(threads, state);
        this.promising = new Promising(threads, state);
    }

    /** Shows the receipt and looks for the demand. */
    void conclude(DeskSession session, Ticket ticket, CaseState.Confirmed open, FollowUps followUps) {
        var profile = session.profile();
        var receipt = session.receipt(open);
        var promise = Promise.of(profile, ticket, receipt.openedAt());
        var aftermath = new Aftermath(Aftermath.Stored.NOT_SEEN, followUps.undone());
        var done = new Step.Done(ticket, receipt, promise, new Related.Looking(), aftermath);
        followUps
                .demand()
                .ifPresentOrElse(
                        opened -> state.go(done.with(new Related.Found(List.of(opened), clock.instant()))),
                        () -> follow(session.desk(), done));
        readingBack.begin(session.desk(), done);
        promising.begin(session.desk(), done);
    }

    private void follow(TicketDesk desk, Step.Done done) {
        var waits = desk.demandWaits();
        if (waits.isEmpty()) {
            state.go(done.with(new Related.NotLookedFor()));
        } else {
            state.go(done);
            lookAfter(desk, done, waits.iterator());
        }
    }

    void lookOnce(TicketDesk desk, Step.Done done) {
        var looking = done.with(new Related.Looking());
        state.go(looking);
        lookAfter(desk, looking, List.of(Duration.ZERO).iterator());
    }

    /** Asks once more for something that was not done; one thing at a time. */
    void askAgain(DeskSession session, Step.Done done, Undone undone) {
        if (done.aftermath().asked().isPresent()) {
            return;
        }
        state.go(done.with(done.aftermath().asking(undone)));
        asking.start(
                () -> session.office()
                        .askAgain(done.ticket().key(), undone.task())
                        .followUps(),
                outcome -> answered(done, outcome),
                thrown -> state.stop(done, thrown));
    }

    private void answered(Step.Done done, FollowUps outcome) {
        if (state.step() instanceof Step.Done now && done.isAt(now)) {
            state.go(now.with(now.aftermath().answered(outcome)));
            outcome.demand().ifPresent(opened -> show(done, new Related.Found(List.of(opened), clock.instant())));
        }
    }

    void close() {
        asking.cancel();
        readingBack.close();
        promising.close();
        work.cancel();
    }

    private void lookAfter(TicketDesk desk, Step.Done done, Iterator<Duration> waits) {
        if (waits.hasNext()) {
            timer.after(waits.next(), () -> look(desk, done, waits));
        } else {
            show(done, new Related.NotYet());
        }
    }

    private void look(TicketDesk desk, Step.Done done, Iterator<Duration> waits) {
        if (!done.isAt(state.step())) {
            return;
        }
        work.start(
                () -> desk.relatedTo(done.receipt().number()),
                found -> looked(desk, done, found, waits),
                thrown -> show(done, new Related.Failed(Problems.of(thrown))));
    }

    private void looked(TicketDesk desk, Step.Done done, List<RelatedTicket> found, Iterator<Duration> waits) {
        if (found.isEmpty()) {
            lookAfter(desk, done, waits);
        } else {
            show(done, new Related.Found(found, clock.instant()));
        }
    }

    /** The agent may have gone on to the next customer meanwhile. What a look before found stays found, after a receipt was opened again. */
    private void show(Step.Done done, Related related) {
        var isLess = related instanceof Related.NotYet;
        if (state.step() instanceof Step.Done now
                && done.isAt(now)
                && !(isLess && now.related() instanceof Related.Found)) {
            state.go(now.with(related));
        }
    }
}
