package org.tokentriage.testing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.desk.Wanted;

/** A help desk that is no Qualitor: tickets in a notebook, and one password for everybody. */
public final class NotebookDesk implements TicketDesks, TicketDesk {

    public static final String PASSWORD = "caderno";

    private static final int FIRST = 41;

    private final List<Ticket> written = new ArrayList<>();
    private final Instant now;
    private String password = "";
    private boolean losesAnswers;

    public NotebookDesk(Instant now) {
        this.now = now;
    }

    /** Takes tickets from now on without a word. */
    public NotebookDesk losingAnswers() {
        losesAnswers = true;
        return this;
    }

    public List<Ticket> written() {
        return List.copyOf(written);
    }

    @Override
    public String name() {
        return "Caderno";
    }

    @Override
    public URI page(TicketNumber number) {
        return URI.create("https://caderno.example/folha/" + number.value());
    }

    @Override
    public Set<Task> wanted() {
        return Set.of();
    }

    @Override
    public TicketDesk open(Credentials credentials) {
        password = credentials.password();
        return this;
    }

    @Override
    public void check() throws TicketException {
        if (!password.equals(PASSWORD)) {
            throw new TicketException(new TicketFailure.SignInRefused());
        }
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        check();
        return Optional.empty();
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        check();
        written.add(ticket);
        if (losesAnswers) {
            throw new TicketException(new TicketFailure.OutcomeUnknown(ticket.key()));
        }
        return receipt(ticket);
    }

    @Override
    public Sought find(Wanted wanted) {
        return written.stream()
                .filter(ticket -> ticket.key().equals(wanted.key()))
                .findFirst()
                .<Sought>map(ticket -> new Sought.Found(receipt(ticket)))
                .orElseGet(Sought.Absent::new);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) {
        return true;
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) {
        return written.stream()
                .filter(kept -> receipt(kept).number().equals(number))
                .allMatch(
                        kept -> kept.customer().cnpj().equals(ticket.customer().cnpj()));
    }

    @Override
    public List<Duration> demandWaits() {
        return List.of();
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) {
        return List.of();
    }

    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        return new OutgoingTicket(
                asWritten(ticket.wording().title()), asWritten(ticket.wording().problem()));
    }

    @Override
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial) {
        return List.of();
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        throw new TicketException(new TicketFailure.NotOffered());
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        throw new TicketException(new TicketFailure.NotOffered());
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) {
        return Optional.empty();
    }

    private Receipt receipt(Ticket ticket) {
        var number = new TicketNumber(Integer.toString(FIRST + written.indexOf(ticket)));
        return new Receipt(number, page(number), now);
    }

    private static OutgoingText asWritten(String text) {
        return new OutgoingText(text, List.of(), 0);
    }
}
