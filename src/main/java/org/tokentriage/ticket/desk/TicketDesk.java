package org.tokentriage.ticket.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Email;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * The help desk that takes tickets. The calls block on the network; an interrupt ends them, and then they throw what
 * the moment allows to be known. Call them off the UI thread.
 */
public interface TicketDesk {

    /** Proves that the desk can be reached and lets the user in; nothing is changed there. */
    void check() throws TicketException;

    /**
     * Looks a company up by its number. Empty only when the desk says that it does not know it.
     *
     * @param contact the person's e-mail, for a desk that lists nobody without one
     */
    Optional<KnownCustomer> findCustomer(Cnpj cnpj, Optional<Email> contact) throws TicketException;

    /**
     * Opens the ticket, with one call that is never repeated by itself.
     *
     * @throws TicketException with {@link TicketFailure.OutcomeUnknown} when the desk may have taken it all the same; one that
     *     {@linkplain TicketException#isBeforeSending came before the call} when it cannot
     */
    Receipt submit(Ticket ticket) throws TicketException;

    /**
     * Looks for a ticket of which it is not known whether it is open. However many calls that takes, it ends within the time that one
     * answer may take.
     *
     * @throws TicketException when the desk cannot be asked at all
     */
    Sought find(Wanted wanted) throws TicketException;

    /**
     * Whether the desk keeps a new ticket's texts as they were sent: it may have cut them, or lost characters that it does not
     * know. For a warning only: the ticket is open in either case.
     */
    boolean keeps(Ticket ticket, TicketNumber number) throws TicketException;

    /**
     * Whether a ticket that has a case's key is about the same company and the same token. Of what the desk does not tell nothing is
     * known to differ.
     */
    boolean isAbout(Ticket ticket, TicketNumber number) throws TicketException;

    /**
     * When to look for the demands of a new ticket: how long to wait before each look, from the receipt on. Empty where the desk cannot be
     * asked for them. Asks nobody.
     */
    List<Duration> demandWaits();

    /** Lists the demands that the desk relates to a ticket: none, until its workflow has made them. */
    List<RelatedTicket> relatedTo(TicketNumber number) throws TicketException;

    /**
     * Tells how the desk will get a ticket's texts: what it cannot keep is replaced or left out before it is sent. Asks nobody.
     */
    OutgoingTicket outgoing(Ticket ticket);

    /**
     * Lists the company's newest tickets that are still open, so that nobody opens the same one twice. For a company that the desk
     * does not know, those that name its CNPJ or the token.
     *
     * @param customer the company's code, when the desk knows it
     * @param serial of the token
     */
    List<EarlierTicket> openTickets(Cnpj company, Optional<String> customer, String serial) throws TicketException;

    /** What the site wants for each ticket besides. Asks nobody. */
    Set<Task> wanted();

    /**
     * Adds the solution to the ticket's history, with one call that is never repeated by itself; nothing, at a site that has it in
     * the description alone. The ticket is open whatever comes of it.
     */
    void addSolution(Ticket ticket, TicketNumber number) throws TicketException;

    /** Adds a file to a ticket, with one call that is never repeated by itself. The ticket is open whatever comes of it. */
    void attach(TicketNumber number, Attachment attachment) throws TicketException;

    /**
     * Opens the demand that follows a ticket, with one call that is never repeated by itself; nothing, at a site whose workflow does it.
     *
     * @throws TicketException with {@link TicketFailure.OutcomeUnknown} when the desk may have taken it all the same
     */
    Optional<RelatedTicket> openDemand(Ticket ticket, TicketNumber number) throws TicketException;

    /**
     * Tells the codes of a ticket that is in the desk, for whoever sets a site up after it. Empty when there is no such ticket, or the desk
     * does not tell them.
     */
    default Optional<SeenCodes> codesOf(TicketNumber number) throws TicketException {
        return Optional.empty();
    }

    /**
     * Tells by when the desk itself has an answer to a ticket due, if it does. For the customer to hear: the ticket is open whatever comes
     * of it.
     */
    default Optional<Instant> deadline(TicketNumber number) throws TicketException {
        return Optional.empty();
    }
}
