package org.tokentriage.ticket.qualitor.service;

import java.util.Optional;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.http.Delivery;

/** A way of carrying operations to Qualitor's web services. */
public interface Transport {

    /** Carries an operation that changes nothing. */
    Delivery ask(Operation operation, String inputXml) throws TicketException;

    /** Does all that has to come before {@link #sendOnce}, so that what fails here is known to have changed nothing. */
    void prepare(Operation operation) throws TicketException;

    /** Carries an operation that must not arrive twice. */
    Delivery sendOnce(Operation operation, String inputXml) throws TicketException;

    /** {@return what Qualitor says in an answer; empty when that is no answer of its own} */
    Optional<Reply> reply(Delivery.Answered answer);
}
