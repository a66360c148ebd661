package org.tokentriage.ticket.qualitor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Attachment;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.EarlierTicket;
import org.tokentriage.ticket.KnownCustomer;
import org.tokentriage.ticket.OutgoingTicket;
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
    private final Outgoing outgoing;
    private final TicketDocument document;

    QualitorDesk(SiteProfile profile, Clock clock, Transport transport) {
        var site = profile.qualitor();
        this.profile = profile;
        this.clock = clock;
        explanation = new Explanation(site.address().getHost());
        service = new WebService(transport, explanation, site.dialect().words());
        template = new TicketTemplate(profile, clock.getZone());
        customers = new CustomerSearch(service, site.dialect().quirks().punctuatedCnpj());
        tickets = new TicketReading(service);
        outgoing = new Outgoing(site.dialect().newTickets().capacity(), template);
        document = new TicketDocument(profile, template, outgoing);
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
        return receipt(open(document.operation(), document.of(ticket, requester(ticket)), ticket));
    }

    @Override
    public Optional<Receipt> find(CorrelationKey key) throws TicketException {
        return new TicketSearch(service, tickets).find(key).map(this::receipt);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        var kept = tickets.fields(number, "nmtitulochamado", "dschamado");
        var sent = outgoing.of(ticket);
        return WireText.isSame(kept.textOrEmpty("nmtitulochamado"), sent.title().text())
                && WireText.isSame(
                        kept.textOrEmpty("dschamado"), sent.description().text());
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException {
        return new RelatedSearch(service, tickets, profile.related().query()).relatedTo(number);
    }

    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        return outgoing.of(ticket);
    }

    @Override
    public List<EarlierTicket> openTickets(Ticket ticket) throws TicketException {
        var closed = profile.qualitor().dialect().words().closed();
        return new OpenTicketSearch(service, tickets, closed).find(ticket, known(ticket));
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        var entry = profile.qualitor().dialect().newTickets().solution();
        if (entry.isPresent()) {
            var text = outgoing.followUp(ticket.wording().solution()).text();
            var free = FreeText.of(profile.qualitor().dialect().quirks());
            new History(service).add(number, entry.get(), free.of(text));
        }
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        new History(service).attach(number, attachment);
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        var opening = profile.related().opening();
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        var demand = document.demand(ticket, number, opening.get(), requester(ticket));
        var opened = open(Operation.ADD_TICKET_BY_DATA, demand, ticket);
        return Optional.of(new RelatedTicket(opened, profile.related().team()));
    }

    private TicketNumber open(Operation operation, String inputXml, Ticket ticket) throws TicketException {
        service.prepare(operation);
        var unknown = new TicketFailure.OutcomeUnknown(ticket.key());
        return service.change(operation, inputXml, unknown).stream()
                .flatMap(row -> row.ticketNumber().stream())
                .findFirst()
                .orElseThrow(() -> new TicketException(unknown));
    }

    /** For whom the ticket is opened, with a locality: the contact's, or else the site's. */
    private Requester requester(Ticket ticket) throws TicketException {
        var known = known(ticket);
        if (!known.locality().isBlank()) {
            return known;
        }
        var locality = locality(known).orElse(profile.codes().locality());
        return new Requester(known.customerCode(), known.contactCode(), locality);
    }

    private Requester known(Ticket ticket) {
        var codes = profile.codes();
        return ticket.requester()
                .orElse(new Requester(codes.fallbackCustomer(), codes.fallbackContact(), codes.locality()));
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
