package org.tokentriage.ticket.office;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.testing.SimulatedSite;
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
import org.tokentriage.ticket.office.Mishap.Struck;
import org.tokentriage.training.call.QualitorOperation;

/** A desk whose openings, searches and demands go wrong in a given way. */
record StruckDesk(TicketDesk desk, SimulatedSite site, Mishap opening, Mishap search, Mishap following)
        implements TicketDesk {

    @Override
    public Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException {
        return desk.findCustomer(cnpj, contact);
    }

    @Override
    public Receipt submit(Ticket ticket) throws TicketException {
        strike(opening, QualitorOperation.ADD_TICKET_BY_DATA);
        return desk.submit(ticket);
    }

    @Override
    public Sought find(Wanted wanted) throws TicketException {
        strike(search, QualitorOperation.GET_TICKET);
        return desk.find(wanted);
    }

    @Override
    public boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException {
        return desk.isAbout(ticket, number);
    }

    @Override
    public boolean keeps(Ticket ticket, TicketNumber number) throws TicketException {
        return desk.keeps(ticket, number);
    }

    @Override
    public List<Duration> demandWaits() {
        return desk.demandWaits();
    }

    @Override
    public List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException {
        return desk.relatedTo(number);
    }

    @Override
    public void check() throws TicketException {
        desk.check();
    }

    @Override
    public OutgoingTicket outgoing(Ticket ticket) {
        return desk.outgoing(ticket);
    }

    @Override
    public List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial)
            throws TicketException {
        return desk.openTickets(company, customer, serial);
    }

    @Override
    public Set<Task> wanted() {
        return desk.wanted();
    }

    @Override
    public void addSolution(Ticket ticket, TicketNumber number) throws TicketException {
        strike(following.isFalseYes() ? new Mishap.None() : following, QualitorOperation.ADD_TICKET_HISTORY);
        desk.addSolution(ticket, number);
    }

    @Override
    public void attach(TicketNumber number, Attachment attachment) throws TicketException {
        desk.attach(number, attachment);
    }

    @Override
    public Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException {
        strike(following, QualitorOperation.ADD_TICKET_BY_DATA);
        return desk.openDemand(ticket, number);
    }

    private void strike(Mishap mishap, QualitorOperation operation) throws TicketException {
        switch (mishap) {
            case Mishap.None none -> {}
            case Mishap.Down down -> throw new TicketException(new TicketFailure.Unreachable("127.0.0.1"));
            case Mishap.Unread unread -> site.qualitor().hangUpBeforeReading();
            case Struck struck -> site.qualitor().strike(operation, struck.fault());
        }
    }
}
