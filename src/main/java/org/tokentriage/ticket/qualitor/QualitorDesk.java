package org.tokentriage.ticket.qualitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.WorkingHours;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.SeenCodes;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.http.DeliveryFailures;
import org.tokentriage.ticket.http.TimeLimit;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Transport;
import org.tokentriage.ticket.qualitor.service.WebService;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.Outgoing;
import org.tokentriage.ticket.qualitor.text.Subject;
import org.tokentriage.ticket.qualitor.text.Unprovable;
import org.tokentriage.ticket.qualitor.text.WantedTasks;
import org.tokentriage.ticket.qualitor.text.WireText;

/** A site's Qualitor, for one user. Safe for use by many threads. */
final class QualitorDesk implements TicketDesk {

    private final SiteProfile profile;
    private final Clock clock;
    private final WebService service;
    private final CustomerSearch customers;
    private final TicketReading tickets;
    private final Outgoing outgoing;
    private final TicketOpening opening;

    QualitorDesk(SiteProfile profile, Clock clock, Transport transport) {
        var site = profile.qualitor();
        this.profile = profile;
        this.clock = clock;
        service = new WebService(
                transport,
                new DeliveryFailures(site.address().getHost()),
                site.dialect().words());
        var template = new TicketTemplate(profile, clock.getZone());
        customers = new CustomerSearch(service, site.dialect().quirks());
        tickets = new TicketReading(service);
        outgoing = new Outgoing(site.dialect().newTickets(), template);
        var document = new TicketDocument(profile, template, outgoing);
        opening = new TicketOpening(profile, service, customers, document);
    }

    /** Asks for a ticket that no site has: whoever gets an answer has signed in. */
    @Override
    public void check() throws TicketException {
        service.rows(Operation.GET_TICKET, Fields.of("cdchamado", "0"));
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        return customers.find(cnpj, contact);
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        return receipt(opening.open(ticket));
    }

    @Override
    public Sought find(Wanted wanted) throws TicketException {
        var limit = profile.qualitor().answerWithin();
        return TimeLimit.within(limit, () -> sought(wanted), new Sought.CannotTell(Doubt.TOO_SLOW));
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException {
        var description = tickets.fields(number, "dschamado").textOrEmpty("dschamado");
        return Subject.of(profile).admits(ticket, description);
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
    public List<Duration> demandWaits() {
        return profile.related().query().isBlank()
                ? List.of()
                : profile.related().waits();
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
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        return new OpenTicketSearch(service, tickets, profile).find(company, customer, serial);
    }

    @Override
    public Set<Task> wanted() {
        return WantedTasks.of(profile);
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        var entry = profile.qualitor().dialect().newTickets().solution();
        if (entry.isPresent()) {
            var text = outgoing.followUp(ticket.wording().solution()).text();
            var free = FreeText.of(profile.qualitor().dialect().quirks());
            new TicketAdditions(service).add(number, entry.get(), free.of(text));
        }
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        new TicketAdditions(service).attach(number, attachment);
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        var demand = profile.related().opening();
        return demand.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelatedTicket(
                        opening.openDemand(ticket, number, demand.get()),
                        profile.about(ticket.token().occasion()).related().team()));
    }

    @Override
    public Optional<SeenCodes> codesOf(TicketNumber number) throws TicketException {
        return new CodesReading(tickets).of(number);
    }

    @Override
    public Optional<Instant> deadline(TicketNumber number) throws TicketException {
        return new Deadline(tickets, profile.hours().map(WorkingHours::zone).orElse(clock.getZone())).of(number);
    }

    private Sought sought(Wanted wanted) throws TicketException {
        var silentMeansNone = profile.qualitor().dialect().quirks().silentSearch();
        var fallback = profile.codes().fallbackCustomer();
        var search = new TicketSearch(service, new KeyMark(profile), silentMeansNone, fallback, clock.getZone());
        try {
            return search.find(wanted)
                    .<Sought>map(number -> new Sought.Found(receipt(number)))
                    .orElseGet(Sought.Absent::new);
        } catch (Unprovable doubtful) {
            return new Sought.CannotTell(doubtful.why());
        }
    }

    private Receipt receipt(TicketNumber number) {
        return new Receipt(number, profile.qualitor().ticketPage(number.value()), clock.instant());
    }
}
