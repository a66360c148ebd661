package org.tokentriage.wizard;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ticket.Parsed;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.TicketDraft.Checked;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.TokenEvidence;

/** The way from a verdict to a ticket's number. */
final class Filing {

    private final Site site;
    private final Clock clock;
    private final RandomGenerator keys;
    private final Work lookingUp;
    private final Work sending;
    private final Course course;
    private final Following following;
    private @Nullable TicketDesk desk;

    Filing(Site site, Threads threads, Clock clock, RandomGenerator keys, Course course) {
        this.site = site;
        this.clock = clock;
        this.keys = keys;
        this.lookingUp = threads.networkWork();
        this.sending = threads.networkWork();
        this.course = course;
        this.following = new Following(threads, clock, course);
    }

    void begin(Step.Findings findings) {
        switch (site) {
            case Site.Unusable(var problem) -> course.stop(findings, problem);
            case Site.Ready ready when desk == null -> askWho(findings, ready);
            case Site.Ready ready -> course.go(drafting(findings, ready));
        }
    }

    /** Asks again who signs in; what was typed into the form stays. */
    void changeUser(Step.Drafting drafting) {
        if (site instanceof Site.Ready ready) {
            askWho(withForm(drafting), ready);
        }
    }

    void signIn(Step.SigningIn at, Credentials credentials) {
        if (site instanceof Site.Ready ready) {
            desk = ready.desks().open(credentials);
            var drafting = drafting(at.findings(), ready);
            course.go(drafting);
            lookUp(drafting.form());
        }
    }

    /** Looks the typed company up, if it is a company's number and is not known already. */
    void lookUp(TicketForm form) {
        var open = desk;
        if (open != null
                && Cnpj.parse(form.draft().customer().cnpj()) instanceof Parsed.Good<Cnpj>(var cnpj)
                && !isKnown(form.lookup().get(), cnpj)) {
            form.looking(cnpj);
            lookingUp.start(
                    () -> open.findCustomer(cnpj),
                    found -> form.lookedUp(cnpj, found),
                    thrown -> form.lookUpFailed(cnpj, Problems.of(thrown)));
        }
    }

    void send(Step.Drafting drafting) {
        var open = desk;
        if (open != null && drafting.form().check() instanceof Checked.Complete(var ticket)) {
            course.go(new Step.Sending(drafting, ticket, clock.instant()));
            sending.start(
                    () -> submit(open, ticket, drafting.uncertain()),
                    receipt -> conclude(open, ticket, receipt),
                    thrown -> course.stop(after(drafting, thrown), thrown));
        }
    }

    /** Nobody knows what a cancelled call did, so the ticket counts as sent with an unknown outcome. */
    void cancel(Step.Sending at) {
        sending.cancel();
        var unknown = new TicketFailure.OutcomeUnknown(at.ticket().key());
        course.stop(uncertain(at.drafting()), Problems.of(unknown));
    }

    void lookForRelated(Step.Done done) {
        var open = desk;
        if (open != null) {
            following.lookOnce(open, done);
        }
    }

    void close() {
        lookingUp.cancel();
        sending.cancel();
        following.close();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return sending.busyProperty();
    }

    static Step.Findings withForm(Step.Drafting drafting) {
        var from = drafting.findings();
        return new Step.Findings(from.survey(), from.snapshot(), from.diagnosis(), Optional.of(drafting.form()));
    }

    private void askWho(Step.Findings findings, Site.Ready ready) {
        course.go(new Step.SigningIn(findings, ready.profile().qualitor().user()));
    }

    private Step.Drafting drafting(Step.Findings findings, Site.Ready ready) {
        return new Step.Drafting(findings, findings.begun().orElseGet(() -> blankForm(findings, ready)), false);
    }

    private TicketForm blankForm(Step.Findings findings, Site.Ready ready) {
        var template = new TicketTemplate(ready.profile(), clock.getZone());
        var token = TokenEvidence.of(findings.snapshot());
        return new TicketForm(template.draft(token, CorrelationKey.next(keys)), template);
    }

    private void conclude(TicketDesk open, Ticket ticket, Receipt receipt) {
        if (site instanceof Site.Ready ready) {
            following.follow(open, ticket, receipt, ready.profile().related());
        }
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

    /** A ticket that may exist already is looked for before it is sent: it must not be opened twice. */
    private static Receipt submit(TicketDesk open, Ticket ticket, boolean uncertain) throws TicketException {
        var found = uncertain ? open.find(ticket.key()) : Optional.<Receipt>empty();
        return found.isPresent() ? found.get() : open.submit(ticket);
    }

    private static Step.Drafting after(Step.Drafting drafting, Throwable thrown) {
        var unknown =
                thrown instanceof TicketException ticket && ticket.failure() instanceof TicketFailure.OutcomeUnknown;
        return unknown ? uncertain(drafting) : drafting;
    }

    private static Step.Drafting uncertain(Step.Drafting drafting) {
        return new Step.Drafting(drafting.findings(), drafting.form(), true);
    }
}
