package org.tokentriage.ticket.desk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tokentriage.ticket.TicketNumber;

/**
 * A ticket of the same company that is still open.
 *
 * @param situation as the desk calls it, such as <i>Aguardando atendimento</i>
 * @param openedAt by the desk's clock; empty when the desk does not tell
 * @param sameToken whether it tells of the same token's serial number
 * @param page where a person can look at it; empty where nobody said where the desk is
 */
public record EarlierTicket(
        TicketNumber number,
        String title,
        String situation,
        Optional<LocalDateTime> openedAt,
        boolean sameToken,
        Optional<URI> page) {

    /** A ticket of a desk that this computer is connected to. */
    public EarlierTicket(
            TicketNumber number,
            String title,
            String situation,
            Optional<LocalDateTime> openedAt,
            boolean sameToken,
            URI page) {
        this(number, title, situation, openedAt, sameToken, Optional.of(page));
    }

    /** When it was opened, by a desk whose clock is in this zone. */
    public Optional<Instant> openedIn(ZoneId zone) {
        return openedAt.map(at -> at.atZone(zone).toInstant());
    }
}
