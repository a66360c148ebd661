package org.tokentriage.ticket.qualitor.soap;

import java.util.Optional;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport.Soap;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.http.Delivery;
import org.tokentriage.ticket.http.PostBox;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.ReplyReader;
import org.tokentriage.ticket.qualitor.service.Transport;

/** A login, and then an envelope for each operation. */
public final class SoapTransport implements Transport {

    private final SoapSession session;

    public SoapTransport(QualitorSite site, Soap soap, Credentials credentials, PostBox postBox) {
        this.session = new SoapSession(site, soap, credentials, postBox);
    }

    /** A fault may mean that a session of before has ended: then the question is put once more, after another login. */
    @Override
    public Delivery ask(Operation operation, String inputXml) throws TicketException {
        var before = session.isLoggedIn(operation.service());
        var delivery = session.postBox().ask(session.call(operation, inputXml).request());
        if (before
                && delivery instanceof Delivery.Answered answer
                && answer(answer).filter(SoapAnswer.Fault.class::isInstance).isPresent()) {
            session.forgetLogin(operation.service());
            return session.postBox().ask(session.call(operation, inputXml).request());
        }
        return delivery;
    }

    /** Logs in anew, since nothing would be known of a ticket that was sent in a session that has ended. */
    @Override
    public void prepare(Operation operation) throws TicketException {
        session.forgetLogin(operation.service());
        session.call(operation, "");
    }

    @Override
    public Delivery sendOnce(Operation operation, String inputXml) throws TicketException {
        return session.postBox().sendOnce(session.call(operation, inputXml).request());
    }

    @Override
    public Optional<Reply> reply(Delivery.Answered answer) {
        return answer(answer).flatMap(told -> switch (told) {
            case SoapAnswer.Result(var document) -> ReplyReader.read(document);
            case SoapAnswer.Fault fault -> Optional.of(fault.reply());
        });
    }

    private static Optional<SoapAnswer> answer(Delivery.Answered answer) {
        return SoapAnswer.read(answer.text());
    }
}
