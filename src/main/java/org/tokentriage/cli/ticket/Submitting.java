package org.tokentriage.cli.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.office.Outcome;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;

/** Sends a ticket, or looks for it, and waits for what has to be waited for. */
final class Submitting {

    private final Cases cases;
    private final TicketDesk desk;
    private final SiteProfile site;
    private final boolean patient;
    private final TicketOffice office;

    /** @param patient whether to wait for what has to be waited for */
    Submitting(Cases cases, TicketDesk desk, SiteProfile site, boolean patient, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.site = site;
        this.patient = patient;
        this.office = new TicketOffice(cases, desk, Patience.USUAL, clock);
    }

    /**
     * Sends the ticket, unless it is open or may be; one in doubt is looked for, again and again. For one that is open, what never left this
     * computer is asked for.
     *
     * @param origin whether its key may have been used elsewhere
     */
    Outcome submit(Ticket ticket, KeyOrigin origin) throws CaseException, InterruptedException {
        cases.requireOwnKey(ticket);
        if (mayBeOpen(ticket.key())) {
            return lookPatiently(sendNow(ticket, origin), ticket.key());
        }
        try {
            var outcome = send(office.addressed(ticket), origin);
            return outcome.state() instanceof CaseState.Unknown ? lookPatiently(outcome, ticket.key()) : outcome;
        } catch (TicketException unseen) {
            return office.putOff(ticket, unseen);
        }
    }

    /** Takes a person's word for the number of a ticket. */
    Outcome found(CorrelationKey key, TicketNumber number) throws CaseException {
        return office.found(key, number);
    }

    /** Takes a person's word, given twice, that a ticket does not exist. */
    Outcome absent(CorrelationKey key) throws CaseException {
        return office.absent(key);
    }

    private Outcome send(Ticket ticket, KeyOrigin origin) throws CaseException, InterruptedException {
        var outcome = sendNow(ticket, origin);
        if (patient && outcome.failure().orElse(null) instanceof TicketFailure.TooSoon(var left)) {
            pause(left);
            return sendNow(ticket, origin);
        }
        return outcome;
    }

    private Outcome sendNow(Ticket ticket, KeyOrigin origin) throws CaseException {
        return switch (origin) {
            case MADE_HERE -> office.submit(ticket);
            case GIVEN -> office.submitOnceEverywhere(ticket, false);
            case GIVEN_AND_UNUSED -> office.submitOnceEverywhere(ticket, true);
        };
    }

    /** Looks once. */
    Outcome reconcile(CorrelationKey key) throws CaseException {
        return office.lookFor(key);
    }

    /** The demands that the desk relates to a ticket; none, when they do not appear in time or cannot be asked for. */
    List<RelatedTicket> relatedTo(TicketNumber number) throws InterruptedException {
        for (var wait : desk.demandWaits()) {
            pause(wait);
            var found = seenBeside(number);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** By when the customer is answered: as the desk has it, or else as the site promises. */
    Instant answerBy(CaseState.Confirmed open) {
        var promised = site.answerBy(open.at());
        try {
            return desk.deadline(open.number())
                    .filter(told -> told.isAfter(open.at()))
                    .orElse(promised);
        } catch (TicketException unseen) {
            return promised;
        }
    }

    private Outcome lookPatiently(Outcome sent, CorrelationKey key) throws CaseException, InterruptedException {
        var outcome = sent;
        for (var wait : (patient ? Patience.USUAL : Patience.NONE).waits()) {
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
