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
    private final WebService service;
    private final TicketTemplate template;
    private final CustomerSearch customers;
    private final TicketReading tickets;

    QualitorDesk(SiteProfile profile, Clock clock, WebService service) {
        this.profile = profile;
        this.clock = clock;
        this.service = service;
        template = new TicketTemplate(profile, clock.getZone());
        customers = new CustomerSearch(service, profile.qualitor().dialect().punctuatedCnpj());
        tickets = new TicketReading(service);
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj) throws TicketException {
        return customers.find(cnpj);
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        var document = new TicketDocument(profile, template).of(ticket, requester(ticket));
        return service.open(document, ticket.key()).stream()
                .flatMap(row -> row.ticketNumber().stream())
                .findFirst()
                .map(this::receipt)
                .orElseThrow(() -> new TicketException(new TicketFailure.OutcomeUnknown(ticket.key())));
    }

    @Override
    public Optional<Receipt> find(CorrelationKey key) throws TicketException {
        return new TicketSearch(service, tickets).find(key).map(this::receipt);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        var kept = tickets.fields(number, "nmtitulochamado", "dschamado");
        return isSame(kept.textOrEmpty("nmtitulochamado"), ticket.wording().title())
                && isSame(kept.textOrEmpty("dschamado"), template.description(ticket));
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
        var locality = customers.locality(known).orElse(codes.locality());
        return new Requester(known.customerCode(), known.contactCode(), locality);
    }

    private Receipt receipt(TicketNumber number) {
        return new Receipt(number, profile.qualitor().ticketPage(number.value()), clock.instant());
    }

    /** A server may keep line ends and blanks at the ends in its own way. */
    private static boolean isSame(String kept, String sent) {
        return WireText.clean(kept).strip().equals(WireText.clean(sent).strip());
    }
}
