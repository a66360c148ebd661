package org.tokentriage.ticket.qualitor.rest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.settings.QualitorTransport.JsonOpening;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.http.PostBox;
import org.tokentriage.ticket.http.TimeLimit;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.KeyedTicket;
import org.tokentriage.ticket.qualitor.text.NumberText;
import org.tokentriage.ticket.qualitor.text.Outgoing;
import org.tokentriage.ticket.qualitor.text.Subject;
import org.tokentriage.ticket.qualitor.text.Unprovable;
import org.tokentriage.ticket.qualitor.text.WantedTasks;
import org.tokentriage.ticket.qualitor.text.WireText;

/** A site's Qualitor by its interface in JSON, of which little is known (docs/qualitor.md). Safe for use by many threads. */
public final class RestDesk implements TicketDesk {

    private final SiteProfile profile;
    private final Clock clock;
    private final JsonOpening opening;
    private final JsonTicket document;
    private final RestSession session;
    private final RestTickets tickets;
    private final Outgoing outgoing;

    public RestDesk(SiteProfile profile, Clock clock, Rest rest, Credentials credentials, PostBox postBox) {
        this.profile = profile;
        this.clock = clock;
        this.opening = rest.opening();
        this.session = new RestSession(profile.qualitor(), rest, credentials, postBox);
        this.tickets = new RestTickets(session);
        var template = new TicketTemplate(profile, clock.getZone());
        this.outgoing = new Outgoing(profile.qualitor().dialect().newTickets(), template);
        this.document = new JsonTicket(profile, template, outgoing);
    }

    @Override
    public void check() throws TicketException {
        tickets.page(0);
    }

    /** Nobody, for no way to look companies up is known. */
    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) {
        return Optional.empty();
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        var body = document.of(opening.body(), ticket);
        session.prepare();
        var unknown = new TicketFailure.OutcomeUnknown(ticket.key());
        var answer = session.change(opening.path(), body, unknown);
        return Optional.of(answer.at(opening.number()).asString(""))
                .flatMap(NumberText::read)
                .map(this::receipt)
                .orElseThrow(() -> new TicketException(unknown));
    }

    @Override
    public Sought find(Wanted wanted) throws TicketException {
        var limit = profile.qualitor().answerWithin();
        return TimeLimit.within(limit, () -> sought(wanted), new Sought.CannotTell(Doubt.TOO_SLOW));
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException {
        var subject = Subject.of(profile);
        return tickets.newest().stream()
                .filter(kept -> RestTickets.number(kept).equals(Optional.of(number)))
                .allMatch(
                        kept -> subject.admits(ticket, kept.path("description").asString("")));
    }

    /** Only the newest tickets can be read again; of an older one nothing is known. */
    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        var sent = outgoing.of(ticket).description().text();
        return tickets.newest().stream()
                .filter(kept -> RestTickets.number(kept).equals(Optional.of(number)))
                .anyMatch(kept -> WireText.isSame(kept.path("description").asString(""), sent));
    }

    @Override
    public List<Duration> demandWaits() {
        return profile.related().query().isBlank()
                ? List.of()
                : profile.related().waits();
    }

    /** None, for no way to read them is known. */
    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) {
        return List.of();
    }

    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        return outgoing.of(ticket);
    }

    @Override
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        var site = profile.qualitor();
        var closed = site.dialect().words().closed();
        var open = tickets.newest().reversed().stream()
                .filter(listed -> RestTickets.mentions(listed, serial)
                        || RestTickets.mentions(listed, company.formatted())
                        || RestTickets.mentions(listed, company.value()))
                .filter(listed -> !closed.matcher(RestTickets.situation(listed)).find())
                .flatMap(listed -> RestTickets.number(listed)
                        .map(number -> RestTickets.earlier(
                                number, listed, RestTickets.mentions(listed, serial), site.ticketPage(number.value())))
                        .map(ticket -> new KeyedTicket(ticket, RestTickets.key(listed)))
                        .stream())
                .toList();
        return KeyedTicket.originals(open);
    }

    @Override
    public Set<Task> wanted() {
        return WantedTasks.of(profile);
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        if (profile.qualitor().dialect().newTickets().solution().isPresent()) {
            throw new TicketException(new TicketFailure.NotOffered());
        }
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        throw new TicketException(new TicketFailure.NotOffered());
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        if (profile.related().opening().isPresent()) {
            throw new TicketException(new TicketFailure.NotOffered());
        }
        return Optional.empty();
    }

    private Sought sought(Wanted wanted) throws TicketException {
        try {
            return new RestSearch(tickets, new KeyMark(profile), clock.getZone())
                    .find(wanted)
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
