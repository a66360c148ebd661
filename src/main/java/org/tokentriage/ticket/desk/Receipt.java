package org.tokentriage.ticket.desk;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.TicketNumber;

/**
 * What is known of an open ticket.
 *
 * @param page where a person can look at the ticket; empty where nobody said where the desk is
 * @param openedAt since when it is known to be open, by this computer's clock
 */
public record Receipt(TicketNumber number, Optional<URI> page, Instant openedAt) {

    /** The desk's answer to an accepted ticket. */
    public Receipt(TicketNumber number, URI page, Instant openedAt) {
        this(number, Optional.of(page), openedAt);
    }
}
