package org.tokentriage.ticket.qualitor;

import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.qualitor.text.KeyMark;

/**
 * A ticket, and what its texts tell of whose it is.
 *
 * @param told what they say of the case that it is looked for
 * @param key of whatever case, as its keyword has it
 */
record MarkedTicket(TicketNumber number, KeyMark.Told told, Optional<CorrelationKey> key) {

    boolean isOurs() {
        return told == KeyMark.Told.KEYWORD || told == KeyMark.Told.MENTIONED;
    }
}
