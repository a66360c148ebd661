package org.tokentriage.wizard.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.office.HandOffice;
import org.tokentriage.wizard.form.CopyField;
import org.tokentriage.wizard.form.CopyForm;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Aftermath;
import org.tokentriage.wizard.step.Cautions;
import org.tokentriage.wizard.step.Promise;
import org.tokentriage.wizard.step.Related;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.SerialCalls;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.Problems;

/** The way from a whole form to a receipt where a person opens the ticket at the desk by hand. Nothing is sent, and nothing is in doubt. */
@FlowOnly
public final class FilingByHand {

    private final Site site;
    private final Clock clock;
    private final Work work;
    private final Work takingBack;
    private final SerialCalls serialCalls;
    private final WizardState state;

    /** What was found out about a whole form, and where its case stands if it is under way. */
    private record Begun(Cautions cautions, Optional<CaseState> state) {}

    public FilingByHand(Site site, Threads threads, Clock clock, SerialCalls serialCalls, WizardState state) {
        this.site = site;
        this.clock = clock;
        this.work = threads.networkWork();
        this.takingBack = threads.networkWork();
        this.serialCalls = serialCalls;
        this.state = state;
    }

    /** Goes on with a whole form, unless there is something that the agent has not seen yet; then it is shown instead. */
    public void begin(Step.Drafting drafting) {
        if (drafting.form().check() instanceof Checked.Complete(var ticket)) {
            state.go(drafting);
            work.start(
                    serialCalls.take(() -> begun(ticket, drafting.cautions())),
                    begun -> goOn(drafting, ticket, begun),
                    thrown -> state.stop(drafting, thrown));
        }
    }

    /** Takes a case up whose ticket somebody began to open by hand. */
    public void takeUp(Step.Drafting drafting, Ticket ticket) {
        state.go(copying(drafting, ticket));
    }

    /** Keeps the typed numbers, once they are numbers. */
    public void keepNumbers(Step.Copying at) {
        at.form()
                .check()
                .ifPresent(told -> work.start(
                        serialCalls.take(() -> office().opened(at.ticket(), told.number(), told.demand())),
                        kept -> conclude(at, told, kept),
                        thrown -> state.stop(at, thrown)));
    }

    /** Goes back to the form, at once; what is on the way to the disk comes before what follows from there. */
    public void back(Step.Copying at) {
        var drafting = at.drafting();
        state.go(drafting);
        takingBack.start(
                serialCalls.take(() -> office().takeBack(drafting.form().draft())),
                kept -> {},
                thrown -> state.stop(state.step(), thrown));
    }

    /** Keeps the demand's number, which was not known with the ticket's. */
    public void noteDemand(Step.Done at, TicketNumber demand) {
        work.start(
                serialCalls.take(() -> office().noteDemand(at.ticket().key(), demand)),
                kept -> {
                    if (kept instanceof CaseState.OpenedByHand opened && at.isAt(state.step())) {
                        state.go(at.with(related(opened.demand())));
                    }
                },
                thrown -> state.stop(at, thrown));
    }

    /** Puts another number in the place of one that was mistyped. */
    public void correct(Step.Done at, TicketNumber number) {
        work.start(
                serialCalls.take(() -> office().correct(at.ticket().key(), number)),
                kept -> {
                    if (kept instanceof CaseState.OpenedByHand opened && at.isAt(state.step())) {
                        state.go(done(at.ticket(), opened.number(), opened.at(), related(opened.demand())));
                    }
                },
                thrown -> state.stop(at, thrown));
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    public void close() {
        work.cancel();
    }

    private Begun begun(Ticket ticket, Cautions seen) throws CaseException {
        var found = cautions(office().earlier(ticket, this::isAwaited));
        return seen.cover(found)
                ? new Begun(found, Optional.of(office().handOver(ticket)))
                : new Begun(found, Optional.empty());
    }

    private void goOn(Step.Drafting drafting, Ticket ticket, Begun begun) {
        var known = drafting.with(begun.cautions());
        if (!drafting.isAt(state.step())) {
            return;
        }
        if (begun.state().isEmpty()) {
            state.go(known);
        } else {
            land(known, ticket, begun.state().get());
        }
    }

    /** Another window may have gone on with the case, or an earlier program, when the desk could be called. */
    private void land(Step.Drafting drafting, Ticket ticket, CaseState kept) {
        switch (kept) {
            case CaseState.ByHand byHand -> state.go(copying(drafting, ticket));
            case CaseState.OpenedByHand open ->
                state.go(done(ticket, open.number(), open.at(), related(open.demand())));
            case CaseState.Confirmed open ->
                state.go(done(ticket, open.number(), open.at(), new Related.NotLookedFor()));
            default -> state.stop(drafting, Problems.needsConnection(ticket.key()));
        }
    }

    private void conclude(Step.Copying at, CopyForm.Told told, CaseState kept) {
        if (!at.equals(state.step())) {
            return;
        }
        land(at.drafting(), at.ticket(), kept);
        if (state.step() instanceof Step.Done done && !done.receipt().number().equals(told.number())) {
            state.stop(done, Problems.numberKept(done.receipt().number(), told.number()));
        }
    }

    private Step.Copying copying(Step.Drafting drafting, Ticket ticket) {
        var template = new TicketTemplate(profile(), clock.getZone());
        var texts = new TreeMap<CopyField, String>();
        for (var field : CopyField.values()) {
            texts.put(field, field.of(ticket, template));
        }
        return new Step.Copying(drafting, ticket, texts, site.deskPage(), new CopyForm());
    }

    private Step.Done done(Ticket ticket, TicketNumber number, Instant at, Related related) {
        var promise = Promise.of(profile(), ticket, at);
        var receipt = new Receipt(number, site.page(number), at);
        return new Step.Done(ticket, receipt, promise, related, new Aftermath(Aftermath.Stored.NOT_SEEN, List.of()));
    }

    private Related related(Optional<TicketNumber> demand) {
        return demand.<Related>map(number -> new Related.Found(List.of(new RelatedTicket(number, "")), clock.instant()))
                .orElseGet(Related.ToBeTold::new);
    }

    private Cautions cautions(HandOffice.Earlier earlier) {
        var opened = earlier.opened().stream()
                .map(open -> new EarlierTicket(
                        open.number(), "", "", Optional.of(local(open.at())), true, site.page(open.number())))
                .toList();
        return new Cautions(opened, Optional.empty(), earlier.byHand());
    }

    /** As long as an answer is promised, the ticket is taken for one that is at work. */
    private boolean isAwaited(Instant openedAt) {
        return clock.instant().isBefore(profile().answerBy(openedAt));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private HandOffice office() {
        return new HandOffice(site.journal().orElseThrow());
    }

    private SiteProfile profile() {
        return site.rules().orElseThrow();
    }
}
