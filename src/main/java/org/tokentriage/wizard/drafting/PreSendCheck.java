package org.tokentriage.wizard.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Timer;
import org.tokentriage.wizard.work.Work;

/** Finds out what the agent should know before a ticket is sent. It warns and never forbids, and what it cannot find out holds nobody up. */
@FlowOnly
public final class PreSendCheck {

    /** How long a ticket that is to be sent waits for this. */
    public static final Duration LONGEST = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(PreSendCheck.class);

    private final Work early;
    private final Work late;
    private final Timer timer;
    private final Clock clock;
    private final WizardState state;
    private @Nullable Decision due;

    public PreSendCheck(Threads threads, Clock clock, WizardState state) {
        this.early = threads.networkWork();
        this.late = threads.networkWork();
        this.timer = threads.timer();
        this.clock = clock;
        this.state = state;
    }

    /** Looks for open tickets of a company as soon as it is known, for the agent to see while filling in the rest. */
    void lookEarly(DeskSession session, TicketForm form, Cnpj company, Optional<String> customer) {
        var serial = form.draft().token().serial();
        early.start(
                () -> recent(session, company, customer, serial),
                found -> note(form, now -> now.with(found)),
                PreSendCheck::tell);
    }

    /** Forgets the tickets of a company that is no longer on the form. */
    void forgetCompany(TicketForm form) {
        early.cancel();
        note(form, now -> now.with(List.of()));
    }

    /** Sends the ticket unless there is something that the agent has not seen yet; then it is shown instead. */
    public void before(DeskSession session, Step.Drafting drafting, Ticket ticket, Consumer<Step.Drafting> send) {
        early.cancel();
        var seen = drafting.cautions();
        var decision = new Decision(drafting, seen, seen.with(session.desk().outgoing(ticket)), send);
        due = decision;
        late.start(
                () -> recent(
                        session,
                        ticket.customer().cnpj(),
                        ticket.requester().map(Requester::customerCode),
                        ticket.token().serial()),
                decision::make,
                thrown -> {
                    tell(thrown);
                    decision.make(seen.earlier());
                });
        timer.after(LONGEST, () -> {
            if (due == decision) {
                late.cancel();
                decision.make(seen.earlier());
            }
        });
    }

    public void close() {
        early.cancel();
        late.cancel();
    }

    /** Whether a ticket waits to be sent. */
    public ReadOnlyBooleanProperty busyProperty() {
        return late.busyProperty();
    }

    /** An old ticket of the company about something else would only distract; one about this token never does. */
    private List<EarlierTicket> recent(DeskSession session, Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        return session.desk().openTickets(company, customer, serial).stream()
                .filter(ticket -> ticket.sameToken()
                        || ticket.openedIn(clock.getZone())
                                .filter(at -> isAnswered(session, at))
                                .isEmpty())
                .toList();
    }

    private boolean isAnswered(DeskSession session, Instant openedAt) {
        return session.profile().answerBy(openedAt).isBefore(clock.instant());
    }

    private void note(TicketForm form, UnaryOperator<Cautions> change) {
        if (state.step() instanceof Step.Drafting now && now.form().equals(form)) {
            state.refine(now.with(change.apply(now.cautions())));
        }
    }

    private static void tell(Throwable thrown) {
        LOG.info("open tickets could not be looked for: {}", thrown.getMessage());
    }

    /** What becomes of a ticket, decided once: when it is known what there is to know, or when that has taken too long. */
    private final class Decision {

        private final Step.Drafting drafting;
        private final TicketDraft written;
        private final Cautions seen;
        private final Cautions texts;
        private final Consumer<Step.Drafting> send;

        Decision(Step.Drafting drafting, Cautions seen, Cautions texts, Consumer<Step.Drafting> send) {
            this.drafting = drafting;
            this.written = drafting.form().draft();
            this.seen = seen;
            this.texts = texts;
            this.send = send;
        }

        void make(List<EarlierTicket> found) {
            due = null;
            var known = drafting.with(texts.with(found));
            if (!(state.step() instanceof Step.Drafting now) || !now.form().equals(drafting.form())) {
                return;
            }
            if (seen.cover(known.cautions()) && isUntouched()) {
                send.accept(known);
            } else {
                state.go(known);
            }
        }

        /** Whoever wrote on meanwhile did not want this to be sent. */
        private boolean isUntouched() {
            return drafting.form().draft().equals(written);
        }
    }
}
