package org.tokentriage.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CaseException;
import org.tokentriage.ticket.CaseState;
import org.tokentriage.ticket.Cases;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Outcome;
import org.tokentriage.ticket.Patience;
import org.tokentriage.ticket.RelatedTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketOffice;

/** Sends a ticket, or looks for it, and waits for what has to be waited for. */
final class Submitting {

    private final Cases cases;
    private final TicketDesk desk;
    private final SiteProfile site;
    private final Patience patience;
    private final TicketOffice office;

    Submitting(Cases cases, TicketDesk desk, SiteProfile site, Patience patience, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.site = site;
        this.patience = patience;
        this.office = new TicketOffice(cases, desk, patience, clock);
    }

    /** Sends the ticket, unless it is open or may be; one in doubt is looked for, again and again. */
    Outcome submit(Ticket ticket) throws CaseException, InterruptedException {
        cases.requireOwnKey(ticket);
        var outcome = mayBeOpen(ticket.key()) ? office.lookFor(ticket.key()) : office.submit(addressed(ticket));
        return outcome.state() instanceof CaseState.Unknown ? lookPatiently(outcome, ticket.key()) : outcome;
    }

    /** Looks once. */
    Outcome reconcile(CorrelationKey key) throws CaseException {
        return office.lookFor(key);
    }

    /** The demands that the desk relates to a ticket; none, when they do not appear in time or cannot be asked for. */
    List<RelatedTicket> relatedTo(TicketNumber number) throws InterruptedException {
        if (site.related().query().isBlank()) {
            return List.of();
        }
        for (var wait : site.related().waits()) {
            pause(wait);
            var found = seenBeside(number);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Outcome lookPatiently(Outcome sent, CorrelationKey key) throws CaseException, InterruptedException {
        var outcome = sent;
        for (var wait : patience.waits()) {
            if (outcome.state() instanceof CaseState.Unknown) {
                pause(wait);
                outcome = office.lookFor(key);
            }
        }
        return outcome;
    }

    private boolean mayBeOpen(CorrelationKey key) throws CaseException {
        var begun = cases.open(key);
        if (begun.isEmpty()) {
            return false;
        }
        try (var kept = begun.get()) {
            return kept.state().mayBeOpen();
        }
    }

    /** A company that cannot be looked up is as one that Qualitor does not know, as in the wizard: the site's fall-back stands in. */
    private Ticket addressed(Ticket ticket) {
        var contact = ticket.contact();
        try {
            return desk.findCustomer(ticket.customer().cnpj())
                    .flatMap(known ->
                            known.requester(contact.name(), contact.email().value()))
                    .map(ticket::by)
                    .orElse(ticket);
        } catch (TicketException unseen) {
            return ticket;
        }
    }

    private List<RelatedTicket> seenBeside(TicketNumber number) {
        try {
            return desk.relatedTo(number);
        } catch (TicketException unseen) {
            return List.of();
        }
    }

    private static void pause(Duration wait) throws InterruptedException {
        Thread.sleep(wait);
    }
}
