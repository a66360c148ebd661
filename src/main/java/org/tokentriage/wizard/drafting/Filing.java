package org.tokentriage.wizard.drafting;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tokentriage.computer.Ghost;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Parsed;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.TokenEvidence;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.wizard.form.CustomerLookup;
import org.tokentriage.wizard.form.FlowOnly;
import org.tokentriage.wizard.form.TicketForm;
import org.tokentriage.wizard.scan.ComputerWatch;
import org.tokentriage.wizard.signin.SessionHolder;
import org.tokentriage.wizard.site.DeskSession;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Origin;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.TicketPolicy;
import org.tokentriage.wizard.step.WizardState;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.wizard.work.Work;
import org.tokentriage.words.DiagnosisReport;
import org.tokentriage.words.GhostWords;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problem.Remedy;
import org.tokentriage.words.Problems;
import org.tokentriage.words.Remarks;

/** The way from a verdict, or from a case that was begun before, to a form. */
@FlowOnly
public final class Filing {

    private final Site site;
    private final SessionHolder sessions;
    private final Clock clock;
    private final RandomGenerator keys;
    private final Work lookingUp;
    private final Work settling;
    private final PreSendCheck preSendCheck;
    private final ComputerWatch computer;
    private final WizardState state;

    public Filing(
            Site site,
            SessionHolder sessions,
            PreSendCheck preSendCheck,
            ComputerWatch computer,
            Clock clock,
            RandomGenerator keys,
            Threads threads,
            WizardState state) {
        this.site = site;
        this.sessions = sessions;
        this.preSendCheck = preSendCheck;
        this.computer = computer;
        this.clock = clock;
        this.keys = keys;
        this.lookingUp = threads.networkWork();
        this.settling = threads.networkWork();
        this.state = state;
    }

    public void begin(Step.Findings findings) {
        switch (site) {
            case Site.ByHand byHand -> show(drafting(byHand.profile(), false, findings));
            case Site.Ready ready -> sessions.serve(findings, session -> show(session, drafting(session, findings)));
            case Site.Unusable unusable -> state.stop(findings, unusable.problem());
        }
    }

    /** Shows a form, and what the desk knows of the company on it. */
    public void show(DeskSession session, Step.Drafting drafting) {
        show(drafting);
        lookUp(session, drafting.form());
    }

    /** The computer may have been looked at while the agent signed in. */
    private void show(Step.Drafting drafting) {
        state.go(drafting);
        computer.tell();
    }

    /** Looks the typed company up, if it is a company's number and is not known already. */
    public void lookUp(Step.Drafting drafting) {
        if (!drafting.form().isByHand()) {
            sessions.serve(drafting, session -> lookUp(session, drafting.form()));
        }
    }

    /**
     * Goes on with a whole form once it is known for whom the ticket is. A look-up that fails is not an unknown company: it stops here, and
     * the agent may repeat it or decide. Whoever wrote on meanwhile did not want this to be sent.
     */
    public void settle(DeskSession session, Step.Drafting drafting, Runnable then) {
        var form = drafting.form();
        if (!(form.check() instanceof Checked.Complete(var ticket))
                || form.isCustomerSettled(ticket.customer().cnpj())) {
            then.run();
            return;
        }
        var cnpj = ticket.customer().cnpj();
        var written = form.draft();
        lookingUp.cancel();
        state.go(drafting);
        form.looking(cnpj);
        settling.start(
                () -> session.desk()
                        .findCustomer(cnpj, Optional.of(ticket.contact().email())),
                found -> {
                    form.lookedUp(cnpj, found);
                    if (isAt(form) && form.draft().equals(written)) {
                        then.run();
                    }
                },
                thrown -> unsettled(form, cnpj, Problems.of(thrown)));
    }

    /** Whether a whole form waits until it is known for whom the ticket is. */
    public ReadOnlyBooleanProperty busyProperty() {
        return settling.busyProperty();
    }

    /** The texts that would be sent from a form; nothing when it is not whole, which is then said on it. */
    public Optional<OutgoingTicket> outgoing(DeskSession session, Step.Drafting drafting) {
        return drafting.form().check() instanceof Checked.Complete(var ticket)
                ? Optional.of(session.desk().outgoing(ticket))
                : Optional.empty();
    }

    public void close() {
        lookingUp.cancel();
        settling.cancel();
    }

    /** The form of a case that was begun before. */
    public Step.Drafting takeUp(SiteProfile profile, TicketDraft draft) {
        return new Step.Drafting(Optional.empty(), new TicketForm(draft, template(profile)));
    }

    private void lookUp(DeskSession session, TicketForm form) {
        if (!(Cnpj.parse(form.draft().customer().cnpj()) instanceof Parsed.Good<Cnpj>(var cnpj))) {
            preSendCheck.forgetCompany(form);
        } else if (isKnown(form.lookup().get(), cnpj)) {
            lookForTickets(session, form, cnpj);
        } else {
            form.looking(cnpj);
            lookingUp.start(
                    () -> session.desk().findCustomer(cnpj, Optional.empty()),
                    found -> {
                        form.lookedUp(cnpj, found);
                        lookForTickets(session, form, cnpj);
                    },
                    thrown -> lookUpFailed(form, cnpj, Problems.of(thrown)));
        }
    }

    private void unsettled(TicketForm form, Cnpj cnpj, Problem problem) {
        form.lookUpFailed(cnpj, problem);
        if (state.step() instanceof Step.Drafting now && isAt(form)) {
            state.stop(now, problem.with(Remedy.CHOOSE_CUSTOMER));
        }
    }

    private boolean isAt(TicketForm form) {
        return state.step() instanceof Step.Drafting now && now.form().equals(form);
    }

    private void lookUpFailed(TicketForm form, Cnpj cnpj, Problem problem) {
        form.lookUpFailed(cnpj, problem);
        if (state.step() instanceof Step.Drafting drafting && isAt(form)) {
            sessions.refused(drafting, problem);
        }
    }

    private void lookForTickets(DeskSession session, TicketForm form, Cnpj cnpj) {
        switch (form.lookup().get()) {
            case CustomerLookup.Found found ->
                preSendCheck.lookEarly(
                        session, form, cnpj, Optional.of(found.customer().code()));
            case CustomerLookup.Unknown unknown -> preSendCheck.lookEarly(session, form, cnpj, Optional.empty());
            case CustomerLookup.Idle idle -> {}
            case CustomerLookup.Looking looking -> {}
            case CustomerLookup.Failed failed -> {}
        }
    }

    private Step.Drafting drafting(DeskSession session, Step.Findings findings) {
        var reported = session.site().desks().wanted().contains(Task.REPORT);
        return drafting(session.profile(), reported, findings);
    }

    private Step.Drafting drafting(SiteProfile profile, boolean reported, Step.Findings findings) {
        return new Step.Drafting(
                Optional.of(findings), findings.begun().orElseGet(() -> blankForm(profile, reported, findings)));
    }

    private TicketForm blankForm(SiteProfile profile, boolean reported, Step.Findings findings) {
        var template = template(profile);
        var snapshot = findings.snapshot();
        var diagnosis = findings.diagnosis();
        var occasion = TicketPolicy.occasion(diagnosis).orElse(Occasion.BLANK);
        var read = TokenEvidence.of(snapshot).being(occasion);
        var token = reported ? read.with(new DiagnosisReport(clock).of(snapshot, diagnosis)) : read;
        var draft = template.draft(token, key(findings)).remarking(remarks(findings));
        var form = new TicketForm(draft, template);
        diagnosis.computer().ifPresent(examination -> form.remember(examination.ghosts()));
        return form;
    }

    /** The agent says that what this computer remembers is this customer's. */
    public void take(Step.Drafting drafting, Ghost ghost) {
        drafting.form().take(ghost, new GhostWords(clock).evidence(ghost));
    }

    /** Who passed a laudo on may have been told the key of the case already. */
    private CorrelationKey key(Step.Findings findings) {
        return switch (findings.origin()) {
            case Origin.Here here -> CorrelationKey.next(keys);
            case Origin.Elsewhere(var laudo, var form) -> form.key();
        };
    }

    private String remarks(Step.Findings findings) {
        var remarks = new Remarks(clock);
        var found = remarks.of(findings.snapshot(), findings.diagnosis());
        return switch (findings.origin()) {
            case Origin.Here here -> found;
            case Origin.Elsewhere(var laudo, var form) -> (remarks.of(laudo) + "\n" + found).strip();
        };
    }

    private TicketTemplate template(SiteProfile profile) {
        return new TicketTemplate(profile, clock.getZone());
    }

    private static boolean isKnown(CustomerLookup lookup, Cnpj cnpj) {
        return switch (lookup) {
            case CustomerLookup.Looking looking -> looking.cnpj().equals(cnpj);
            case CustomerLookup.Found found -> found.cnpj().equals(cnpj);
            case CustomerLookup.Unknown unknown -> unknown.cnpj().equals(cnpj);
            case CustomerLookup.Idle idle -> false;
            case CustomerLookup.Failed failed -> false;
        };
    }
}
