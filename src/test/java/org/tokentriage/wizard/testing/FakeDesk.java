package org.tokentriage.wizard.testing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.KnownCustomer;
import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.SeenCodes;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.desk.Wanted;

/** A desk that fails on demand, for orders of events that a real server cannot be made to follow. */
public final class FakeDesk implements TicketDesk {

    public final List<Ticket> submitted = new ArrayList<>();

    /** Of those, the ones that were opened, whether or not the wizard was told so. */
    public final List<Ticket> opened = new ArrayList<>();

    public final Deque<TicketFailure> failures = new ArrayDeque<>();
    public final Deque<List<RelatedTicket>> related = new ArrayDeque<>();
    public final Deque<TicketFailure> followUpFailures = new ArrayDeque<>();
    public Optional<KnownCustomer> customer = Optional.empty();
    public Optional<Receipt> existing = Optional.empty();
    public Optional<TicketFailure> searchFailure = Optional.empty();
    public int searches;
    public int checks;
    public Runnable duringCheck = () -> {};
    public List<EarlierTicket> open = List.of();
    public int ticketSearches;
    public Optional<TicketFailure> ticketSearchFailure = Optional.empty();
    public boolean keepsTexts = true;
    public Optional<Instant> deadline = Optional.empty();
    public Optional<SeenCodes> codes = Optional.empty();
    public Optional<TicketFailure> deadlineFailure = Optional.empty();
    public final Deque<TicketFailure> readingFailures = new ArrayDeque<>();

    public static Receipt receipt(String number) {
        return new Receipt(
                new TicketNumber(number), URI.create("https://chamados.exemplo.com.br/" + number), Example.NOW);
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        failIfAsked();
        return customer;
    }

    @Override
    public Optional<SeenCodes> codesOf(TicketNumber number) {
        return codes;
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        submitted.add(ticket);
        if (failures.isEmpty() || failures.peek() instanceof TicketFailure.OutcomeUnknown) {
            opened.add(ticket);
        }
        failIfAsked();
        return receipt("700123");
    }

    @Override
    public Sought find(Wanted wanted) throws TicketException {
        searches++;
        if (searchFailure.isPresent()) {
            throw new TicketException(searchFailure.get());
        }
        return existing.<Sought>map(Sought.Found::new).orElseGet(Sought.Absent::new);
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException {
        return true;
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        if (!readingFailures.isEmpty()) {
            throw new TicketException(readingFailures.remove());
        }
        return keepsTexts;
    }

    @Override
    public List<Duration> demandWaits() {
        return Example.PROFILE.related().waits();
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) {
        return related.isEmpty() ? List.of() : related.remove();
    }

    @Override
    public void check() throws TicketException {
        checks++;
        duringCheck.run();
        failIfAsked();
    }

    @Override
    public Optional<Instant> deadline(TicketNumber number) throws TicketException {
        if (deadlineFailure.isPresent()) {
            throw new TicketException(deadlineFailure.get());
        }
        return deadline;
    }

    /** Keeps no euro sign, and titles of sixty characters. */
    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        return new OutgoingTicket(
                outgoing(ticket.wording().title(), 60),
                outgoing(ticket.wording().problem(), Integer.MAX_VALUE));
    }

    private static OutgoingText outgoing(String written, int longest) {
        var kept = written.replace("€", "EUR");
        return new OutgoingText(
                kept.substring(0, Math.min(longest, kept.length())),
                written.contains("€") ? List.of("€") : List.of(),
                Math.max(0, kept.length() - longest));
    }

    @Override
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        ticketSearches++;
        if (ticketSearchFailure.isPresent()) {
            throw new TicketException(ticketSearchFailure.get());
        }
        return open;
    }

    @Override
    public Set<Task> wanted() {
        return EnumSet.allOf(Task.class);
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        failIfAsked(followUpFailures);
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        failIfAsked(followUpFailures);
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        failIfAsked(followUpFailures);
        return Optional.empty();
    }

    private void failIfAsked() throws TicketException {
        failIfAsked(failures);
    }

    private static void failIfAsked(Deque<TicketFailure> failures) throws TicketException {
        if (!failures.isEmpty()) {
            throw new TicketException(failures.remove());
        }
    }
}
