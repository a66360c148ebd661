package org.tokentriage.ticket.http;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.tokentriage.i18n.Beginning;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;

/** Tells what an HTTP call without a usable answer means for a person. */
public final class DeliveryFailures {

    /** With these a server says that it did not do what it was asked to do (RFC 9110 section 15.5). */
    private static final Set<Integer> NOT_DONE = Set.of(400, 404, 405, 410, 413, 415, 422, 429);

    private static final Set<Integer> NOT_ALLOWED = Set.of(401, 403);
    private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410);
    private static final int LONGEST_QUOTE = 200;

    private final String host;

    public DeliveryFailures(String host) {
        this.host = host;
    }

    /** The answer to a call that changes nothing. */
    public Delivery.Answered answered(Delivery delivery) throws TicketException {
        return answered(
                delivery,
                delivery instanceof Delivery.TurnedAway(var refusal)
                        ? notSent(refusal)
                        : new TicketFailure.Interrupted());
    }

    /**
     * The answer to a call that must not be repeated.
     *
     * @param unknown what it means when the call may have had its effect
     */
    public Delivery.Answered answered(Delivery delivery, TicketFailure unknown) throws TicketException {
        return switch (delivery) {
            case Delivery.NotSent(var cause) -> throw new TicketException(notSent(cause), cause);
            case Delivery.TurnedAway away -> throw new TicketException(unknown);
            case Delivery.Lost lost -> throw new TicketException(unknown);
            case Delivery.Answered answered -> allowed(answered);
        };
    }

    /** An answer that is not the desk's own. */
    public static TicketFailure unexpected(Delivery.Answered answer) {
        if (NOT_THERE.contains(answer.status())) {
            return new TicketFailure.WrongAddress(answer.address());
        }
        var text = answer.text().strip();
        return new TicketFailure.UnexpectedAnswer(answer.status(), Beginning.of(text, LONGEST_QUOTE));
    }

    /** As {@link #unexpected}, to a call that may have had its effect, unless the status tells that it had none. */
    public static TicketFailure unexpected(Delivery.Answered answer, TicketFailure unknown) {
        return NOT_DONE.contains(answer.status()) ? unexpected(answer) : unknown;
    }

    /** What failed before a ticket was sent has left no doubt about the ticket. */
    public TicketException nothingSent(TicketException before) {
        var failure = before.failure() instanceof TicketFailure.Interrupted
                ? new TicketFailure.Unreachable(host)
                : before.failure();
        return TicketException.beforeSending(failure, before);
    }

    private static Delivery.Answered allowed(Delivery.Answered answer) throws TicketException {
        if (NOT_ALLOWED.contains(answer.status())) {
            throw new TicketException(new TicketFailure.SignInRefused());
        }
        return answer;
    }

    private TicketFailure notSent(IOException cause) {
        return switch (cause) {
            case UnknownHostException unknown -> new TicketFailure.UnknownHost(host);
            case ProxyRefusal refusal -> new TicketFailure.ProxyRefused(refusal.proxy(), refusal.wish());
            case SSLException untrusted -> new TicketFailure.Untrusted(host, TlsTrouble.why(untrusted));
            default -> new TicketFailure.Unreachable(host);
        };
    }
}
