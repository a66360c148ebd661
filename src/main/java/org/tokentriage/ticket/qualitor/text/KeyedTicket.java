package org.tokentriage.ticket.qualitor.text;

import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;

/** A ticket and the key that its texts mention. A demand has the texts, and so the key, of the ticket that it came of. */
public record KeyedTicket(EarlierTicket ticket, Optional<CorrelationKey> key) {

    public static KeyedTicket of(EarlierTicket ticket, String description) {
        return new KeyedTicket(ticket, KeyMark.any(ticket.title(), description));
    }

    /** {@return the tickets without the demands that came of others among them, in their order} */
    public static List<EarlierTicket> originals(List<KeyedTicket> listed) {
        return listed.stream()
                .filter(one -> listed.stream().noneMatch(one::cameOf))
                .map(KeyedTicket::ticket)
                .toList();
    }

    private boolean cameOf(KeyedTicket other) {
        return key.isPresent() && key.equals(other.key) && isLater(ticket.number(), other.ticket.number());
    }

    /** Desks number their tickets as they come. */
    public static boolean isLater(TicketNumber one, TicketNumber other) {
        return Long.parseLong(one.value()) > Long.parseLong(other.value());
    }
}
