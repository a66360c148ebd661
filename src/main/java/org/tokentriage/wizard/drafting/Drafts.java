package org.tokentriage.wizard.drafting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;

/** Keeps what is typed, so that it outlives the program. It disturbs nobody: a draft that cannot be kept is still on the form. */
@FlowOnly
public final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    /** How long after a change it begins to be kept, so that it is on the disk a second after it. */
    public static final Duration SOON = Duration.ofMillis(800);

    private final Site site;
    private final WizardState state;
    private final Timer timer;
    private final Work work;
    private final SerialCalls serialCalls;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<Instant>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TicketForm> watched = Optional.empty();
    private Optional<TicketDraft> last = Optional.empty();
    private boolean due;

    public Drafts(Site site, Threads threads, InstantSource clock, SerialCalls serialCalls, WizardState state) {
        this.site = site;
        this.clock = clock;
        this.state = state;
        this.timer = threads.timer();
        this.work = threads.networkWork();
        this.serialCalls = serialCalls;
        state.stepProperty().subscribe(this::watch);
    }

    private void watch(Step step) {
        if (step instanceof Step.Drafting drafting && !watched.equals(Optional.of(drafting.form()))) {
            watched = Optional.of(drafting.form());
            kept.set(Optional.empty());
            drafting.form().whenChanged(() -> changed(drafting.form()));
        }
    }

    private void changed(TicketForm form) {
        if (!due && watched.equals(Optional.of(form))) {
            due = true;
            timer.after(SOON, this::keepWatched);
        }
    }

    /** A ticket that is on its way is no draft any more. One that is just being written waits for its turn. */
    private void keepWatched() {
        due = false;
        if (!(state.step() instanceof Step.Drafting drafting)) {
            return;
        }
        if (work.busyProperty().get()) {
            changed(drafting.form());
        } else {
            keep(drafting.form().draft());
        }
    }

    /** Keeps a draft in which something was typed since the last time. */
    public void keep(TicketDraft typed) {
        var draft = typed.storable();
        if (isNew(draft)) {
            last = Optional.of(draft);
            work.start(serialCalls.take(() -> write(draft)), this::written, Drafts::tell);
        }
    }

    /** When what is on the form was last kept on this computer; empty where nothing was, or may be. */
    public ReadOnlyObjectProperty<Optional<Instant>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private void written(boolean somewhere) {
        if (somewhere) {
            kept.set(Optional.of(clock.instant()));
        }
    }

    /** Keeps it before the program ends, which takes milliseconds. */
    public void keepNow(TicketDraft typed) {
        var draft = typed.storable();
        if (isNew(draft)) {
            try {
                write(draft);
            } catch (CaseException failed) {
                tell(failed);
            }
        }
    }

    private boolean isNew(TicketDraft draft) {
        return draft.hasBegun() && !last.equals(Optional.of(draft));
    }

    /** {@return whether it is on the disk, which is no place for it on a customer's computer} */
    private boolean write(TicketDraft draft) throws CaseException {
        var cases = site.journal();
        if (cases.isPresent()) {
            cases.get().keep(draft);
        }
        return cases.isPresent() && site.computer() == ComputerOwner.AGENT;
    }

    private static void tell(Throwable thrown) {
        LOG.warn("a draft could not be kept", thrown);
    }
}
