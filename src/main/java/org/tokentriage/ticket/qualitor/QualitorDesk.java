package org.tokentriage.ticket.qualitor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.RelatedTicket;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;

/** A site's Qualitor, for one user. Safe for use by many threads. */
final class QualitorDesk implements TicketDesk {

    private final SiteProfile profile;
    private final Clock clock;
    private final Explanation explanation;
    private final WebService service;
    private final TicketTemplate template;
    private final CustomerSearch customers;
    private final TicketReading tickets;

    QualitorDesk(SiteProfile profile, Clock clock, Transport transport) {
        var site = profile.qualitor();
        this.profile = profile;
        this.clock = clock;
        explanation = new Explanation(site.address().getHost());
        service = new WebService(transport, explanation, site.dialect().words());
        template = new TicketTemplate(profile, clock.getZone());
        customers = new CustomerSearch(service, site.dialect().quirks().punctuatedCnpj());
        tickets = new TicketReading(service);
    }

    /** Asks for a ticket that no site has: whoever gets an answer has signed in. */
    @Override
    public void check() throws TicketException {
        service.rows(Operation.GET_TICKET, Fields.of("cdchamado", "0"));
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj) throws TicketException {
        return customers.find(cnpj);
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        var document = new TicketDocument(profile, template).of(ticket, requester(ticket));
        service.prepare(Operation.ADD_TICKET_BY_DATA);
        var unknown = new TicketFailure.OutcomeUnknown(ticket.key());
        return service.change(Operation.ADD_TICKET_BY_DATA, document, unknown).stream()
                .flatMap(row -> row.ticketNumber().stream())
                .findFirst()
                .map(this::receipt)
                .orElseThrow(() -> new TicketException(unknown));
    }

    @Override
    public Optional<Receipt> find(CorrelationKey key) throws TicketException {
        return new TicketSearch(service, tickets).find(key).map(this::receipt);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        var kept = tickets.fields(number, "nmtitulochamado", "dschamado");
        return WireText.isSame(
                        kept.textOrEmpty("nmtitulochamado"), ticket.wording().title())
                && WireText.isSame(kept.textOrEmpty("dschamado"), template.description(ticket));
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException {
        return new RelatedSearch(service, tickets, profile.related().query()).relatedTo(number);
    }

    /** For whom the ticket is opened, with a locality: the contact's, or else the site's. */
    private Requester requester(Ticket ticket) throws TicketException {
        var codes = profile.codes();
        var known = ticket.requester()
                .orElse(new Requester(codes.fallbackCustomer(), codes.fallbackContact(), codes.locality()));
        if (!known.locality().isBlank()) {
            return known;
        }
        return new Requester(
                known.customerCode(), known.contactCode(), locality(known).orElse(codes.locality()));
    }

    private Optional<String> locality(Requester known) throws TicketException {
        try {
            return customers.locality(known);
        } catch (TicketException before) {
            throw explanation.nothingSent(before);
        }
    }

    private Receipt receipt(TicketNumber number) {
        return new Receipt(number, profile.qualitor().ticketPage(number.value()), clock.instant());
    }
}
