package org.tokentriage.ticket;

import java.util.List;

/** A company that Qualitor knows, with the people it knows there. */
public record KnownCustomer(String code, String name, List<KnownContact> contacts) {

    public KnownCustomer {
        contacts = List.copyOf(contacts);
    }

    /** A person at a company that Qualitor knows; the e-mail and the locality may be empty. */
    public record KnownContact(String code, String name, String email, String locality) {}
}
