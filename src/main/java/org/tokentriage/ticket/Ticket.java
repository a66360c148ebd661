package org.tokentriage.ticket;

import java.util.Optional;

/**
 * A ticket that may be sent: every field is there and right.
 *
 * @param requester empty when Qualitor does not know the customer: the site's fall-back then stands in
 */
public record Ticket(
        Customer customer,
        Contact contact,
        TicketDraft.Wording wording,
        TokenEvidence token,
        CorrelationKey key,
        Optional<Requester> requester) {

    /** The same ticket, opened for somebody whom Qualitor knows. */
    public Ticket by(Requester known) {
        return new Ticket(customer, contact, wording, token, key, Optional.of(known));
    }

    /** The same ticket, if it were another case's. */
    public Ticket under(CorrelationKey other) {
        return new Ticket(customer, contact, wording, token, other, requester);
    }

    /** The company. */
    public record Customer(Cnpj cnpj, String name) {}

    /** The person to call back. */
    public record Contact(String name, Phone phone1, Phone phone2, Email email) {}
}
