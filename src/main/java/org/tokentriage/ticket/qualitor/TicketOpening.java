package org.tokentriage.ticket.qualitor;

import java.util.Optional;
import org.tokentriage.settings.RelatedDemand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.WebService;

/** Opens tickets, each with one call that is never repeated. */
final class TicketOpening {

    private final SiteProfile profile;
    private final WebService service;
    private final CustomerSearch customers;
    private final TicketDocument document;

    TicketOpening(SiteProfile profile, WebService service, CustomerSearch customers, TicketDocument document) {
        this.profile = profile;
        this.service = service;
        this.customers = customers;
        this.document = document;
    }

    TicketNumber open(Ticket ticket) throws TicketException {
        return open(document.operation(), document.of(ticket, located(ticket)), ticket);
    }

    TicketNumber openDemand(Ticket ticket, TicketNumber number, RelatedDemand.Opening demand) throws TicketException {
        return open(Operation.ADD_TICKET_BY_DATA, document.demand(ticket, number, demand, located(ticket)), ticket);
    }

    /** For whom a ticket is opened: the customer's contact, or the site's own client. */
    private Requester requester(Ticket ticket) {
        var codes = profile.codes();
        return ticket.requester()
                .orElse(new Requester(codes.fallbackCustomer(), codes.fallbackContact(), codes.locality()));
    }

    private TicketNumber open(Operation operation, String inputXml, Ticket ticket) throws TicketException {
        service.prepare(operation);
        var unknown = new TicketFailure.OutcomeUnknown(ticket.key());
        return service.change(operation, inputXml, unknown).stream()
                .flatMap(row -> row.ticketNumber().stream())
                .findFirst()
                .orElseThrow(() -> new TicketException(unknown));
    }

    /** With a locality: the contact's, or else the site's. */
    private Requester located(Ticket ticket) throws TicketException {
        var requester = requester(ticket);
        if (!requester.locality().isBlank()) {
            return requester;
        }
        var locality = locality(requester).orElse(profile.codes().locality());
        return new Requester(requester.customerCode(), requester.contactCode(), locality);
    }

    private Optional<String> locality(Requester requester) throws TicketException {
        try {
            return customers.locality(requester);
        } catch (TicketException before) {
            throw service.nothingSent(before);
        }
    }
}
