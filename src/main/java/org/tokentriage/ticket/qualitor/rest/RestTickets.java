package org.tokentriage.ticket.qualitor.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.ListedDate;
import org.tokentriage.ticket.qualitor.text.NumberText;
import org.tokentriage.ticket.qualitor.text.Unprovable;
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

    /** The last two pages. */
    List<JsonNode> newest() throws TicketException {
        var pages = new RestPages(this);
        var newest = new ArrayList<JsonNode>();
        try {
            var last = pages.last();
            for (var index = Math.max(0, last - 1); index <= last; index++) {
                newest.addAll(pages.page(index));
            }
            return newest;
        } catch (Unprovable endless) {
            throw new TicketException(new TicketFailure.UnexpectedAnswer(HTTP_OK, ""), endless);
        }
    }

    /** {@return the ticket's number; empty when it has none} */
    static Optional<TicketNumber> number(JsonNode ticket) {
        return NumberText.read(ticket.path("id").asString(""));
    }

    /** Whether some text of the ticket has this in it. */
    static boolean mentions(JsonNode ticket, String ascii) {
        return !ascii.isBlank() && upper(ticket.toString()).contains(upper(ascii));
    }

    /** {@return the key of this program that some text of the ticket has in it} */
    static Optional<CorrelationKey> key(JsonNode ticket) {
        return KeyMark.any(ticket.toString());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String situation(JsonNode ticket) {
        return ticket.path("status").path("name").asString("");
    }

    static EarlierTicket earlier(TicketNumber number, JsonNode ticket, boolean sameToken, URI page) {
        return new EarlierTicket(
                number,
                ticket.path("title").asString(""),
                situation(ticket),
                ListedDate.read(ticket.path("creation_date").asString("")),
                sameToken,
                page);
    }
}
