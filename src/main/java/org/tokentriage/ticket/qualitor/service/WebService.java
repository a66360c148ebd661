package org.tokentriage.ticket.qualitor.service;

import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.QualitorDialect.Words;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.http.Delivery;
import org.tokentriage.ticket.http.DeliveryFailures;
import org.tokentriage.ticket.qualitor.text.Unprovable;

/** Qualitor's web service, as one user: its replies, or the failure that a person can do something about. */
public final class WebService {

    private static final int HTTP_OK = 200;

    private final Transport transport;
    private final DeliveryFailures failures;
    private final Words words;

    public WebService(Transport transport, DeliveryFailures failures, Words words) {
        this.transport = transport;
        this.failures = failures;
        this.words = words;
    }

    /** Asks for something that changes nothing. */
    public Reply ask(Operation operation, Fields data) throws TicketException {
        return reply(failures.answered(transport.ask(operation, InputXml.of(data))));
    }

    /** As {@link #ask}, for what there may be any number of; a refusal that means <i>none</i> is no failure. */
    public List<Row> rows(Operation operation, Fields data) throws TicketException {
        return told(ask(operation, data)).orElse(List.of());
    }

    /** As {@link #rows}, where what is only missing must not pass for none: an answer without a list is a failure. */
    public List<Row> listed(Operation operation, Fields data) throws TicketException {
        return told(ask(operation, data)).orElseThrow(WebService::unreadable);
    }

    /**
     * As {@link #listed}, for a search in whose answer nothing may be overlooked.
     *
     * @return empty for an answer without a list
     * @throws Unprovable when the list is too long to be read
     */
    public Optional<List<Row>> searched(Operation operation, Fields data) throws TicketException, Unprovable {
        var answer = failures.answered(transport.ask(operation, InputXml.of(data)));
        if (answer.isCut()) {
            throw new Unprovable(Doubt.TOO_MANY);
        }
        return told(reply(answer));
    }

    private Optional<List<Row>> told(Reply reply) throws TicketException {
        return switch (reply) {
            case Reply.Accepted(var rows) -> Optional.of(rows);
            case Reply.Silent silent -> Optional.empty();
            case Reply.Unaccepted none
            when words.notFound().matcher(none.said()).find() -> Optional.of(List.of());
            case Reply.Unaccepted refused -> throw rejected(refused);
        };
    }

    /** Makes ready for {@link #change}. What fails here has changed nothing. */
    public void prepare(Operation operation) throws TicketException {
        try {
            transport.prepare(operation);
        } catch (TicketException before) {
            throw nothingSent(before);
        }
    }

    /** {@return what a failure means that came before any change} */
    public TicketException nothingSent(TicketException before) {
        return failures.nothingSent(before);
    }

    /**
     * Changes something there, with one call that is never repeated.
     *
     * @param unknown what it means when the call may have had its effect
     */
    public List<Row> change(Operation operation, String inputXml, TicketFailure unknown) throws TicketException {
        var answer = failures.answered(transport.sendOnce(operation, inputXml), unknown);
        var reply = transport
                .reply(answer)
                .orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer, unknown)));
        return switch (checked(reply)) {
            case Reply.Accepted(var rows) -> rows;
            case Reply.Silent silent -> List.of();
            case Reply.Refused refused -> throw rejected(refused);
            case Reply.Broken broken -> throw new TicketException(unknown);
        };
    }

    private Reply reply(Delivery.Answered answer) throws TicketException {
        return checked(
                transport.reply(answer).orElseThrow(() -> new TicketException(DeliveryFailures.unexpected(answer))));
    }

    private Reply checked(Reply reply) throws TicketException {
        if (reply instanceof Reply.Unaccepted refused
                && words.signIn().matcher(refused.said()).find()) {
            throw new TicketException(new TicketFailure.SignInRefused());
        }
        return reply;
    }

    /** What an answer means in which something is missing. */
    public static TicketException unreadable() {
        return new TicketException(new TicketFailure.UnexpectedAnswer(HTTP_OK, ""));
    }

    public static TicketException rejected(Reply.Unaccepted refused) {
        return new TicketException(new TicketFailure.Rejected(refused.code(), refused.message()));
    }
}
