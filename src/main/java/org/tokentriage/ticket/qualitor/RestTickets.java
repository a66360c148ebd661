package org.tokentriage.ticket.qualitor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.EarlierTicket;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketNumber;
import tools.jackson.databind.JsonNode;

/** The list of tickets that the interface in JSON gives: the oldest first, in pages, with no way to filter that is known. */
final class RestTickets {

    private static final int HTTP_OK = 200;
    private static final int LIMIT = 500;
    private static final List<String> LISTS = List.of("items", "tickets", "data");

    private final RestSession session;

    RestTickets(RestSession session) {
        this.session = session;
    }

    /** One page of the list. An answer without a list does not say that there is none. */
    List<JsonNode> page(long offset) throws TicketException {
        var answer = session.ask("/ticket/list?limit=" + LIMIT + "&offset=" + offset, Json.object());
        var list = Stream.concat(Stream.of(answer), LISTS.stream().map(answer::path))
                .filter(JsonNode::isArray)
                .findFirst();
        return list.orElseThrow(() -> new TicketException(new TicketFailure.UnexpectedAnswer(HTTP_OK, "")))
                .valueStream()
                .toList();
    }

    /** The last two pages, found by going on in ever longer steps and then closing in. */
    List<JsonNode> newest() throws TicketException {
        var first = page(0);
        if (first.isEmpty()) {
            return first;
        }
        long size = first.size();
        long some = 0;
        long none = 1;
        while (!page(none * size).isEmpty()) {
            some = none;
            none *= 2;
        }
        while (none - some > 1) {
            var middle = (some + none) / 2;
            if (page(middle * size).isEmpty()) {
                none = middle;
            } else {
                some = middle;
            }
        }
        var newest = new ArrayList<>(some == 0 ? List.<JsonNode>of() : page((some - 1) * size));
        newest.addAll(page(some * size));
        return newest;
    }

    /** {@return the ticket's number; empty when it has none} */
    static Optional<TicketNumber> number(JsonNode ticket) {
        return Optional.of(ticket.path("id").asString("")).filter(Row::isNumber).map(TicketNumber::new);
    }

    /** Whether some text of the ticket has this in it. */
    static boolean mentions(JsonNode ticket, String ascii) {
        return !ascii.isBlank() && ticket.toString().contains(ascii);
    }

    static String situation(JsonNode ticket) {
        return ticket.path("status").path("name").asString("");
    }

    static EarlierTicket earlier(TicketNumber number, JsonNode ticket, boolean sameToken, URI page) {
        return new EarlierTicket(
                number,
                ticket.path("title").asString(""),
                situation(ticket),
                OpenTicketSearch.date(ticket.path("creation_date").asString("")),
                sameToken,
                page);
    }
}
