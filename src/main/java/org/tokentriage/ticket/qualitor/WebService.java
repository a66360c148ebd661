package org.tokentriage.ticket.qualitor;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketFailure;

/** Qualitor's web service, as one user: its replies, or the failure that a person can do something about. */
final class WebService {

    /** With these a server says that it did not do what it was asked to do (RFC 9110 section 15.5). */
    private static final Set<Integer> NOT_DONE = Set.of(400, 404, 405, 407, 410, 413, 415, 429);

    private static final Set<Integer> NOT_ALLOWED = Set.of(401, 403);
    private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410);
    private static final int LONGEST_QUOTE = 200;

    private final QualitorSite site;
    private final PostBox postBox;
    private final Form form;

    WebService(QualitorSite site, PostBox postBox, Form form) {
        this.site = site;
        this.postBox = postBox;
        this.form = form;
    }

    /** Asks for something that changes nothing. */
    Reply ask(Operation operation, Fields data) throws TicketException {
        var delivery = postBox.ask(form.body(operation, InputXml.of(data)));
        return switch (delivery) {
            case Delivery.NotSent(var cause) -> throw new TicketException(notSent(cause), cause);
            case Delivery.Lost lost -> throw new TicketException(new TicketFailure.Interrupted());
            case Delivery.Answered answered -> reply(answered, this::unexpected);
        };
    }

    /** As {@link #ask}, for what there may be any number of; a refusal that means <i>none</i> is no failure. */
    List<Row> rows(Operation operation, Fields data) throws TicketException {
        return switch (ask(operation, data)) {
            case Reply.Accepted(var rows) -> rows;
            case Reply.Refused refused
            when site.dialect().refusals().notFound().matcher(refused.said()).find() -> List.of();
            case Reply.Refused refused -> throw rejected(refused);
        };
    }

    /** Opens a ticket. */
    List<Row> open(String inputXml, CorrelationKey key) throws TicketException {
        var unknown = new TicketFailure.OutcomeUnknown(key);
        var delivery = postBox.sendOnce(form.body(Operation.ADD_TICKET_BY_DATA, inputXml));
        var reply = switch (delivery) {
            case Delivery.NotSent(var cause) -> throw new TicketException(notSent(cause), cause);
            case Delivery.Lost lost -> throw new TicketException(unknown);
            case Delivery.Answered answered ->
                reply(answered, answer -> NOT_DONE.contains(answer.status()) ? unexpected(answer) : unknown);
        };
        return switch (reply) {
            case Reply.Accepted(var rows) -> rows;
            case Reply.Refused refused -> throw rejected(refused);
        };
    }

    private Reply reply(Delivery.Answered answer, Function<Delivery.Answered, TicketFailure> otherwise)
            throws TicketException {
        if (NOT_ALLOWED.contains(answer.status())) {
            throw new TicketException(new TicketFailure.SignInRefused());
        }
        var reply = ReplyReader.read(answer.body().toByteArray())
                .orElseThrow(() -> new TicketException(otherwise.apply(answer)));
        if (reply instanceof Reply.Refused refused
                && site.dialect().refusals().signIn().matcher(refused.said()).find()) {
            throw new TicketException(new TicketFailure.SignInRefused());
        }
        return reply;
    }

    private TicketFailure notSent(IOException cause) {
        var host = site.address().getHost();
        return switch (cause) {
            case UnknownHostException unknown -> new TicketFailure.UnknownHost(host);
            case SSLException untrusted -> new TicketFailure.Untrusted(host);
            default -> new TicketFailure.Unreachable(host);
        };
    }

    private TicketFailure unexpected(Delivery.Answered answer) {
        if (NOT_THERE.contains(answer.status())) {
            return new TicketFailure.WrongAddress(site.endpoint());
        }
        var text = ReplyText.of(answer.body().toByteArray()).strip();
        return new TicketFailure.UnexpectedAnswer(
                answer.status(), text.substring(0, Math.min(text.length(), LONGEST_QUOTE)));
    }

    private static TicketException rejected(Reply.Refused refused) {
        return new TicketException(new TicketFailure.Rejected(refused.code(), refused.message()));
    }
}
