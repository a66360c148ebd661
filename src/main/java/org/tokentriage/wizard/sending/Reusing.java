package org.tokentriage.wizard.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** The way from a form to the number of a ticket that was open before. Nothing is sent. */
@FlowOnly
public final class Reusing {

    private static final Logger LOG = LoggerFactory.getLogger(Reusing.class);

    private final Site site;
    private final SessionHolder sessions;
    private final Clock clock;
    private final Work demands;
    private final Work deadline;
    private final Work leaving;
    private final SerialCalls serialCalls;
    private final WizardState state;

    public Reusing(
            Site site,
            SessionHolder sessions,
            Threads threads,
            Clock clock,
            SerialCalls serialCalls,
            WizardState state) {
        this.site = site;
        this.sessions = sessions;
        this.clock = clock;
        this.demands = threads.networkWork();
        this.deadline = threads.networkWork();
        this.leaving = threads.networkWork();
        this.serialCalls = serialCalls;
        this.state = state;
    }

    /** Shows the ticket's number at once, and what the desk tells of it as soon as it does. */
    public void use(Step.Drafting drafting, EarlierTicket ticket) {
        var profile = site.rules().orElseThrow();
        var answerBy = ticket.openedIn(clock.getZone()).map(profile::answerBy);
        var at = new Step.AlreadyOpen(
                drafting, ticket, answerBy, profile.related().team(), new Related.NotLookedFor());
        var session = sessions.session();
        if (session.isPresent()) {
            look(session.get(), at);
        } else {
            state.go(at);
        }
    }

    /** Takes the draft away, which nobody needs any more, and goes on. */
    public void leave(Step.AlreadyOpen at, Runnable then) {
        leaving.start(
                serialCalls.take(() -> withoutDraft(at.drafting().form().draft().key())),
                gone -> then.run(),
                thrown -> state.stop(at, thrown));
    }

    /** Takes the draft away before the program ends, which takes milliseconds: whoever closes it there is done. */
    public void leaveNow(Step.AlreadyOpen at) {
        try {
            withoutDraft(at.drafting().form().draft().key());
        } catch (CaseException failed) {
            LOG.warn("a draft that nobody needs could not be taken away", failed);
        }
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return leaving.busyProperty();
    }

    public void close() {
        demands.cancel();
        deadline.cancel();
        leaving.cancel();
    }

    /** Looks for the demand once more. */
    public void lookForRelated(DeskSession session, Step.AlreadyOpen at) {
        var looking = at.with(new Related.Looking());
        state.go(looking);
        demands.start(
                () -> session.desk().relatedTo(at.ticket().number()),
                found -> show(looking, related(found)),
                thrown -> show(looking, new Related.Failed(Problems.of(thrown))));
    }

    private void look(DeskSession session, Step.AlreadyOpen at) {
        if (session.desk().demandWaits().isEmpty()) {
            state.go(at);
        } else {
            lookForRelated(session, at);
        }
        deadline.start(
                () -> session.desk().deadline(at.ticket().number()),
                told -> told.ifPresent(until -> show(at, until)),
                unseen -> {});
    }

    private Related related(List<RelatedTicket> found) {
        return found.isEmpty() ? new Related.NotYet() : new Related.Found(found, clock.instant());
    }

    private void show(Step.AlreadyOpen at, Related related) {
        if (state.step() instanceof Step.AlreadyOpen now && at.isAt(now)) {
            state.go(now.with(related));
        }
    }

    private void show(Step.AlreadyOpen at, Instant until) {
        if (state.step() instanceof Step.AlreadyOpen now && at.isAt(now)) {
            state.go(now.until(until));
        }
    }

    /** A case of which something may have reached the desk stays for whoever sees to it. */
    private boolean withoutDraft(CorrelationKey key) throws CaseException {
        var cases = site.journal();
        if (cases.isPresent()) {
            for (var listed : cases.get().unfinished()) {
                if (listed instanceof ListedCase.Sound sound && sound.key().equals(key) && isOnlyWritten(sound)) {
                    cases.get().discard(listed);
                }
            }
        }
        return true;
    }

    private static boolean isOnlyWritten(ListedCase.Sound sound) {
        return !sound.inUse()
                && !sound.state().isBound()
                && !sound.state().mayBeOpen()
                && !(sound.state() instanceof CaseState.Rejected);
    }
}
