package org.tokentriage.ticket.qualitor.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.qualitor.text.Unprovable;
import tools.jackson.databind.JsonNode;

/** The pages of one look at the list, each asked for once, and not more of them than a list can have in reason. */
final class RestPages {

    private static final int MOST = 40;

    private final RestTickets tickets;
    private final Map<Long, List<JsonNode>> pages = new HashMap<>();

    /** The tickets of a full page, which the first one tells. */
    private long size;

    RestPages(RestTickets tickets) {
        this.tickets = tickets;
    }

    /** {@return the last page that has a ticket, from 0; -1 when there is none} It is found in ever longer steps, and then by closing in. */
    long last() throws TicketException, Unprovable {
        return page(0).isEmpty() ? -1 : lastAfter(0);
    }

    /** {@return every ticket that was seen so far} */
    List<JsonNode> seen() {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    /** @throws Unprovable when the server gives a page a second time under another number, or too many of them */
    List<JsonNode> page(long index) throws TicketException, Unprovable {
        var known = pages.get(index);
        if (known != null) {
            return known;
        }
        if (pages.size() == MOST) {
            throw new Unprovable(Doubt.TOO_MANY);
        }
        var page = tickets.page(Math.multiplyExact(index, size));
        if (!page.isEmpty() && pages.values().stream().anyMatch(other -> begins(other, page))) {
            throw new Unprovable(Doubt.PAGES_REPEAT);
        }
        pages.put(index, page);
        size = index == 0 ? page.size() : size;
        return page;
    }

    private long lastAfter(long first) throws TicketException, Unprovable {
        var some = first;
        var none = first + 1;
        while (!page(none).isEmpty()) {
            some = none;
            none *= 2;
        }
        while (none - some > 1) {
            var middle = (some + none) / 2;
            if (page(middle).isEmpty()) {
                none = middle;
            } else {
                some = middle;
            }
        }
        return some;
    }

    private static boolean begins(List<JsonNode> other, List<JsonNode> page) {
        return !other.isEmpty() && other.get(0).equals(page.get(0));
    }
}
