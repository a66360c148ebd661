package org.tokentriage.ticket.desk;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The proof that a desk can be reached and lets the user in.
 *
 * @param within how long it took
 */
public record Reached(Duration within) {

    /** Asks the desk; nothing is changed there. */
    public static Reached by(TicketDesk desk, InstantSource clock) throws TicketException {
        var begun = clock.instant();
        desk.check();
        return new Reached(Duration.between(begun, clock.instant()));
    }
}
