package org.tokentriage.wizard.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.Outbox;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ticket.office.Outcome;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Search;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** The cases that wait for somebody, and the queue of those that were not sent. */
@FlowOnly
public final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    /** Between two sendings, so that a desk that has just come back is not run over. */
    private static final Duration SPACE = Duration.ofSeconds(1);

    private final Site site;
    private final Optional<Cases> cases;
    private final Work counting;
    private final Work work;
    private final Timer timer;
    private final Clock clock;
    private final SerialCalls serialCalls;
    private final WizardState state;
    private final ReadOnlyObjectWrapper<List<ListedCase>> waiting = new ReadOnlyObjectWrapper<>(List.of());

    public Backlog(Site site, Threads threads, Clock clock, SerialCalls serialCalls, WizardState state) {
        this.site = site;
        this.cases = site.journal();
        this.counting = threads.networkWork();
        this.work = threads.networkWork();
        this.timer = threads.timer();
        this.clock = clock;
        this.serialCalls = serialCalls;
        this.state = state;
    }

    /** Counts anew, for the notice on the first page. */
    public void refresh() {
        counting.start(
                serialCalls.take(this::unfinished),
                found -> waiting.set(found.stream().filter(Backlog::isFree).toList()),
                thrown -> LOG.warn("the cases cannot be listed", thrown));
    }

    public void show() {
        work.start(
                serialCalls.take(this::unfinished),
                left -> list(new Step.Unfinished(left, List.of(), List.of())),
                thrown -> state.stop(state.step(), thrown));
    }

    void discard(Step.Unfinished at, ListedCase listed) {
        work.start(
                serialCalls.take(() -> without(listed)),
                left -> list(new Step.Unfinished(left, List.of(), at.opened(), at.looks())),
                thrown -> state.stop(at, thrown));
    }

    /** Sends the cases that were not sent, one after the other; the first that cannot be sent ends it. */
    public void sendWaiting(DeskSession session, Step.Unfinished at) {
        send(session, at, new ArrayDeque<>(at.waiting()));
    }

    /** Asks the office about a ticket in doubt of which only the key is known. */
    void ask(DeskSession session, Step.Unfinished at, ListedCase.Sound listed, Inquiry inquiry) {
        work.start(
                serialCalls.take(() -> new Sent(inquiry.put(session.office(), listed.key()), unfinished())),
                sent -> tell(after(looked(at, listed, sent.outcome()), listed, sent), sent.outcome()),
                thrown -> state.stop(at, thrown));
    }

    /** Ends what is running, and takes from a customer's computer what is of no use any more. */
    public void close() {
        counting.cancel();
        work.cancel();
        switch (site.computer()) {
            case AGENT -> {}
            case CUSTOMER -> leave();
        }
    }

    /** How long cases are kept at this site; empty where none can be. */
    Optional<Retention> retention() {
        return site.rules().map(profile -> new Retention(profile.keepUnfinished()));
    }

    Callable<List<ListedCase>> everything() {
        return serialCalls.take(() -> cases.isPresent() ? cases.get().all() : List.of());
    }

    public boolean isBusy() {
        return work.busyProperty().get();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    ReadOnlyObjectProperty<List<ListedCase>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    private void send(DeskSession session, Step.Unfinished at, Queue<ListedCase.Sound> queue) {
        var next = queue.poll();
        if (next == null || !(state.step() instanceof Step.Unfinished)) {
            return;
        }
        work.start(
                serialCalls.take(() -> new Sent(session.office().sendWaiting(next.key()), unfinished())),
                sent -> goOn(session, after(at, next, sent), sent.outcome(), queue),
                thrown -> state.stop(at, thrown));
    }

    private Step.Unfinished looked(Step.Unfinished at, ListedCase.Sound listed, Outcome outcome) {
        var problem = outcome.failure().map(Problems::of);
        return outcome.state() instanceof CaseState.Unknown
                ? at.with(listed.key(), new Search.Look(clock.instant(), problem))
                : at;
    }

    private void tell(Step.Unfinished now, Outcome outcome) {
        outcome.failure().ifPresent(failure -> state.stop(now, Problems.of(failure)));
    }

    private void leave() {
        try {
            if (cases.isPresent()) {
                cases.get().leave();
            }
        } catch (CaseException failed) {
            LOG.warn("what is of no use any more could not be removed", failed);
        }
    }

    private void goOn(DeskSession session, Step.Unfinished now, Outcome outcome, Queue<ListedCase.Sound> queue) {
        outcome.failure()
                .ifPresentOrElse(
                        failure -> state.stop(now, Problems.of(failure)),
                        () -> timer.after(SPACE, () -> send(session, now, queue)));
    }

    private Step.Unfinished after(Step.Unfinished before, ListedCase.Sound tried, Sent sent) {
        var opened = new ArrayList<>(before.opened());
        if (!(tried.state() instanceof CaseState.Confirmed)
                && sent.outcome().state() instanceof CaseState.Confirmed open) {
            var customer = tried.draft().map(TicketDraft::customer).map(TicketDraft.Customer::name);
            opened.add(new Step.Opened(customer.orElse(tried.key().value()), open.number()));
        }
        return list(new Step.Unfinished(sent.left(), List.of(), opened, before.looks()));
    }

    private Step.Unfinished list(Step.Unfinished found) {
        waiting.set(found.cases());
        var step = new Step.Unfinished(found.cases(), queue(found.cases()), found.opened(), found.looks());
        state.go(step);
        return step;
    }

    /** Nothing is sent later from a customer's computer: the technician has left it by then. */
    private List<ListedCase.Sound> queue(List<ListedCase> left) {
        var calls = site instanceof Site.Ready;
        return switch (site.computer()) {
            case AGENT -> calls ? Outbox.of(left, clock.instant()).waiting() : List.of();
            case CUSTOMER -> List.of();
        };
    }

    private List<ListedCase> without(ListedCase listed) throws CaseException {
        if (cases.isPresent()) {
            cases.get().discard(listed);
        }
        return unfinished();
    }

    private List<ListedCase> unfinished() throws CaseException {
        return cases.isPresent() ? cases.get().unfinished() : List.of();
    }

    private static boolean isFree(ListedCase listed) {
        return !(listed instanceof ListedCase.Sound sound && sound.inUse());
    }

    /** A question about one case, which does not send its ticket. */
    @FunctionalInterface
    interface Inquiry {
        Outcome put(TicketOffice office, CorrelationKey key) throws CaseException;
    }

    private record Sent(Outcome outcome, List<ListedCase> left) {}
}
