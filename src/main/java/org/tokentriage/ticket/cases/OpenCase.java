package org.tokentriage.ticket.cases;

import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * A case that nobody else can open meanwhile. Each method that records something returns when it lies on the disk; when it throws,
 * it may not be there, and nothing must be sent. They take milliseconds and may be called on any thread, also on an interrupted one.
 *
 * <p>What cannot happen to a case where it stands throws an {@link IllegalMove}.
 */
public interface OpenCase extends AutoCloseable {

    CorrelationKey key();

    CaseState state();

    /** What the agent wrote last; empty once the ticket is open and nothing is undone, or when it was not kept. */
    Optional<TicketDraft> draft();

    /** The ticket that was made ready last, exactly as it then was; empty as {@link #draft()} is, and while the agent is writing. */
    Optional<Ticket> ticket();

    /** Whether a ticket is for the company and the token of the one that was made ready last, as far as that is known. */
    boolean isFor(Ticket ticket);

    /**
     * Keeps what the agent has written so far.
     *
     * @throws CaseException with {@link CaseFailure.PayloadBound} when the ticket may have reached the desk
     */
    void save(TicketDraft draft) throws CaseException;

    /**
     * Keeps the ticket that may be sent now.
     *
     * @throws CaseException with {@link CaseFailure.PayloadBound} when another ticket may have reached the desk with this key
     */
    void ready(Ticket ticket) throws CaseException;

    /**
     * Keeps the ticket that a person opens at the desk by hand.
     *
     * @throws CaseException with {@link CaseFailure.PayloadBound} when another ticket may have reached the desk with this key
     */
    void byHand(Ticket ticket) throws CaseException;

    /** A person opened the ticket by hand; what was written goes, as it does when one that was sent is open. */
    void openedByHand(TicketNumber number, Optional<TicketNumber> demand) throws CaseException;

    /** The demand of a ticket that was opened by hand is known, too. */
    void demandNoted(TicketNumber demand) throws CaseException;

    /** To be called before the first byte of an attempt: whoever finds the case in this state must think it sent. */
    void sending() throws CaseException;

    /**
     * The ticket is open. As soon as nothing of what is wanted is undone, nothing but its number, the case's key, the payload's hash, the
     * times, and what was wanted are kept.
     *
     * @param wanted what the site wants for it besides
     */
    void confirmed(TicketNumber number, Set<Task> wanted) throws CaseException;

    /** Something that the site wants for the open ticket came this far. */
    void followed(Task task, FollowUp state) throws CaseException;

    void rejected(ReasonCode reason) throws CaseException;

    void notSent(ReasonCode reason) throws CaseException;

    void unknown() throws CaseException;

    /** The agent looked for the ticket and decided, asked twice, that the desk does not have it. */
    void absent() throws CaseException;

    /** Records what a failed {@link TicketDesk#submit} means for the case. */
    default void failed(TicketFailure failure) throws CaseException {
        switch (failure) {
            case TicketFailure.UnknownHost host -> notSent(failure.reason());
            case TicketFailure.Unreachable host -> notSent(failure.reason());
            case TicketFailure.Untrusted host -> notSent(failure.reason());
            case TicketFailure.ProxyRefused proxy -> notSent(failure.reason());
            case TicketFailure.NotOffered none -> notSent(failure.reason());
            case TicketFailure.TooSoon soon -> notSent(failure.reason());
            case TicketFailure.SignInRefused refused -> rejected(failure.reason());
            case TicketFailure.WrongAddress address -> rejected(failure.reason());
            case TicketFailure.UnexpectedAnswer answer -> rejected(failure.reason());
            case TicketFailure.Rejected rejection -> rejected(failure.reason());
            case TicketFailure.NotProven unproven -> unknown();
            case TicketFailure.Interrupted interrupted -> unknown();
            case TicketFailure.OutcomeUnknown lost -> unknown();
        }
    }

    /** Takes away all that was written; where the case stands is kept. */
    void forget() throws CaseException;

    /**
     * Removes the case and all that was written, and closes it.
     *
     * @throws IllegalStateException when its ticket {@linkplain CaseState#mayBeOpen may be open}
     */
    void discard() throws CaseException;

    /** Lets others open the case. */
    @Override
    void close() throws CaseException;
}
