package org.tokentriage.wizard.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.office.FollowUps;
import org.tokentriage.ticket.office.Outcome;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.wizard.drafting.PreSendCheck;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.step.Search;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.InterruptibleCall;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** Sends tickets, and follows each to its end: the receipt, the form again, or the search for a ticket in doubt. */
@FlowOnly
public final class Dispatch {

    private final Work work;
    private final Timer timer;
    private final Clock clock;
    private final SerialCalls serialCalls;
    private final WizardState state;
    private final RelatedTicketPolling relatedPolling;
    private final PreSendCheck preSendCheck;
    private @Nullable InterruptibleCall<Outcome> call;

    public Dispatch(
            PreSendCheck preSendCheck, Threads threads, Clock clock, SerialCalls serialCalls, WizardState state) {
        this.preSendCheck = preSendCheck;
        this.work = threads.networkWork();
        this.timer = threads.timer();
        this.clock = clock;
        this.serialCalls = serialCalls;
        this.state = state;
        this.relatedPolling = new RelatedTicketPolling(threads, clock, state);
    }

    public void send(DeskSession session, Step.Drafting drafting) {
        if (drafting.form().check() instanceof Checked.Complete(var ticket)) {
            preSendCheck.before(session, drafting, ticket, known -> send(session, known, ticket));
        }
    }

    private void send(DeskSession session, Step.Drafting drafting, Ticket ticket) {
        var sending = new Step.Sending(drafting, ticket, clock.instant());
        await(session, sending, drafting, () -> session.office().submit(ticket));
    }

    /** Ends the call. What it did is told all the same, within two seconds. */
    public void cancel() {
        if (call != null) {
            call.interrupt();
        }
    }

    /** Goes where a sending has led. */
    private void land(DeskSession session, Step.Drafting drafting, Ticket ticket, Outcome outcome) {
        switch (outcome.state()) {
            case CaseState.Confirmed open -> relatedPolling.conclude(session, ticket, open, outcome.followUps());
            case CaseState.Unknown doubt -> begin(session, inDoubt(drafting, ticket, doubt, why()));
            case CaseState.ByHand byHand -> state.stop(drafting, Problems.openedElsewhere(ticket.key()));
            case CaseState.OpenedByHand opened -> state.stop(drafting, Problems.openedElsewhere(ticket.key()));
            case CaseState.Draft draft -> goBack(drafting, outcome);
            case CaseState.Ready ready -> goBack(drafting, outcome);
            case CaseState.Sending sending -> goBack(drafting, outcome);
            case CaseState.Rejected rejected
            when isUnproven(outcome) -> begin(session, inDoubt(drafting, ticket, rejected, why()));
            case CaseState.Rejected rejected -> goBack(drafting, outcome);
            case CaseState.NotSent notSent -> goBack(drafting, outcome);
        }
    }

    /** Where a ticket stands that was sent and of which nothing is known. */
    public Step.InDoubt inDoubt(Step.Drafting drafting, Ticket ticket, CaseState.Sent doubt, Step.Doubt why) {
        var sentAt = doubt.attempt().begunAt();
        var first = clock.instant().plus(waits(sentAt).get(0));
        return new Step.InDoubt(drafting, ticket, sentAt, why, Search.until(first));
    }

    /** Begins the search, which goes on by itself for a while. */
    public void begin(DeskSession session, Step.InDoubt at) {
        state.go(at);
        var waits = waits(at.sentAt()).iterator();
        timer.after(waits.next(), () -> lookByItself(session, at, waits));
    }

    /** Looks now. */
    public void look(DeskSession session, Step.InDoubt at) {
        look(session, at, at.search().next());
    }

    /** Takes the agent's word for the number. */
    public void found(DeskSession session, Step.InDoubt at, TicketNumber number) {
        work.start(
                serialCalls.take(() -> session.office().found(at.ticket().key(), number)),
                outcome -> land(session, at.drafting(), at.ticket(), outcome),
                thrown -> state.stop(at, thrown));
    }

    /** To be called when the agent, asked twice, said that the ticket does not exist. */
    public void sendAgain(DeskSession session, Step.InDoubt at) {
        if (at.search().isOver()) {
            var sending = new Step.Sending(at.drafting(), at.ticket(), clock.instant());
            await(session, sending, at, () -> session.office().sendAgain(at.ticket()));
        }
    }

    /** Shows the receipt of a ticket that was open before. */
    public void showReceipt(DeskSession session, Ticket ticket, CaseState.Confirmed open) {
        relatedPolling.conclude(session, ticket, open, new FollowUps(Optional.empty(), open.undone()));
    }

    public void lookForRelated(DeskSession session, Step.Done done) {
        relatedPolling.lookOnce(session.desk(), done);
    }

    public void askAgain(DeskSession session, Step.Done done, Undone undone) {
        relatedPolling.askAgain(session, done, undone);
    }

    public void close() {
        work.cancel();
        relatedPolling.close();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    private void lookByItself(DeskSession session, Step.InDoubt begun, Iterator<Duration> waits) {
        if (!(state.step() instanceof Step.InDoubt now) || !begun.isAt(now)) {
            return;
        }
        var wait = waits.hasNext() ? Optional.of(waits.next()) : Optional.<Duration>empty();
        wait.ifPresent(pause -> timer.after(pause, () -> lookByItself(session, begun, waits)));
        look(session, now, wait.map(clock.instant()::plus));
    }

    private void look(DeskSession session, Step.InDoubt at, Optional<Instant> next) {
        work.start(
                serialCalls.take(() -> session.office().lookFor(at.ticket().key())),
                outcome -> looked(session, at, outcome, next),
                thrown -> state.stop(at, thrown));
    }

    /** The agent may have put the case off meanwhile; what was found is in its journal. */
    private void looked(DeskSession session, Step.InDoubt at, Outcome outcome, Optional<Instant> next) {
        if (!at.isAt(state.step())) {
            return;
        }
        if (outcome.state() instanceof CaseState.Unknown || isUnproven(outcome)) {
            var problem = outcome.failure().map(Problems::of);
            var now = at.with(at.search().with(new Search.Look(clock.instant(), problem), next));
            state.go(now);
            problem.filter(found -> found.remedy().isPresent()).ifPresent(found -> state.stop(now, found));
        } else {
            land(session, at.drafting(), at.ticket(), outcome);
        }
    }

    /** @param otherwise where the agent was, and is again when the case could not be kept */
    private void await(DeskSession session, Step.Sending sending, Step otherwise, Callable<Outcome> submission) {
        var interruptible = new InterruptibleCall<>(serialCalls.take(submission));
        call = interruptible;
        state.go(sending);
        work.start(
                interruptible,
                outcome -> land(session, sending.drafting(), sending.ticket(), outcome),
                thrown -> state.stop(otherwise, thrown));
    }

    private Step.Doubt why() {
        return call != null && call.isInterrupted() ? Step.Doubt.CANCELLED : Step.Doubt.NO_ANSWER;
    }

    /** A refused ticket that may be there is in doubt as one is whose answer was lost. */
    private static boolean isUnproven(Outcome outcome) {
        return outcome.failure()
                .filter(TicketFailure.NotProven.class::isInstance)
                .isPresent();
    }

    private void goBack(Step.Drafting drafting, Outcome outcome) {
        outcome.failure()
                .ifPresentOrElse(failure -> state.stop(drafting, Problems.of(failure)), () -> state.go(drafting));
    }

    /** A ticket that was sent long ago can be looked for at once, and once is enough. */
    private List<Duration> waits(Instant sentAt) {
        var old = !clock.instant().isBefore(sentAt.plus(Patience.USUAL.total()));
        return (old ? Patience.NONE : Patience.USUAL).waits();
    }
}
