package org.tokentriage.ticket.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;

/**
 * A ticket that is looked for, with all that is known of it.
 *
 * @param ticket as it was sent, where it is kept
 * @param sentAt when, by this computer's clock; empty when it was not sent from here
 * @param others tickets that are known to be open, by which the search itself can be tried
 */
public record Wanted(CorrelationKey key, Optional<Ticket> ticket, Optional<Instant> sentAt, List<TicketNumber> others) {

    public Wanted {
        others = List.copyOf(others);
    }

    /** One of which the key alone is known. */
    public static Wanted by(CorrelationKey key) {
        return new Wanted(key, Optional.empty(), Optional.empty(), List.of());
    }
}
