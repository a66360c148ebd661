package org.tokentriage.ticket.office;

import java.time.Duration;
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
import org.tokentriage.ticket.desk.OutgoingTicket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.desk.Wanted;

/**
 * A desk that fails at everything in one way.
 *
 * @param early whether a submission fails before the call that opens the ticket
 */
record ClosedDesk(TicketFailure failure, boolean early) implements TicketDesk {

    ClosedDesk(TicketFailure failure) {
        this(failure, false);
    }

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        if (early) {
            throw TicketException.beforeSending(failure, new IllegalStateException());
        }
        throw new TicketException(failure);
    }

    @Override
    public Sought find(Wanted wanted) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public List<Duration> demandWaits() {
        throw new AssertionError("nobody asks a closed desk when to look");
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public void check() throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        throw new AssertionError("nobody asks a closed desk what it would store");
    }

    @Override
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public Set<Task> wanted() {
        return EnumSet.allOf(Task.class);
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        throw new TicketException(failure);
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        throw new TicketException(failure);
    }
}
