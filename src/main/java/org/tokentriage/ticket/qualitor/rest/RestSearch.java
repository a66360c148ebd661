package org.tokentriage.ticket.qualitor.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.ListedDate;
import org.tokentriage.ticket.qualitor.text.Unprovable;
import tools.jackson.databind.JsonNode;

/** Finds a ticket in the list that the interface in JSON gives, from its end back to the day on which it was sent. */
final class RestSearch {

    private static final Duration LEEWAY = Duration.ofDays(1);

    private final RestTickets tickets;
    private final KeyMark marks;
    private final ZoneId zone;

    /** @param zone of the server's times */
    RestSearch(RestTickets tickets, KeyMark marks, ZoneId zone) {
        this.tickets = tickets;
        this.marks = marks;
        this.zone = zone;
    }

    /**
     * The ticket that has the key; empty when the desk does not have it.
     *
     * @throws Unprovable when it may have it all the same
     */
    Optional<TicketNumber> find(Wanted wanted) throws TicketException, Unprovable {
        var pages = new RestPages(tickets);
        try {
            var rows = sinceItWasSent(wanted, pages);
            var found = found(wanted, rows);
            return found.isPresent() ? found : absent(wanted, rows);
        } catch (Unprovable cutShort) {
            var found = found(wanted, pages.seen());
            if (found.isEmpty()) {
                throw cutShort;
            }
            return found;
        }
    }

    /** All of them, where it is not known when that was. */
    private List<JsonNode> sinceItWasSent(Wanted wanted, RestPages pages) throws TicketException, Unprovable {
        var rows = new ArrayList<JsonNode>();
        var last = pages.last();
        for (var index = last; index >= 0; index--) {
            var page = pages.page(index);
            rows.addAll(0, page);
            if (isBefore(page, wanted.sentAt()) || found(wanted, page).isPresent()) {
                return rows;
            }
        }
        return rows;
    }

    private Optional<TicketNumber> absent(Wanted wanted, List<JsonNode> rows) throws Unprovable {
        if (rows.stream().anyMatch(row -> RestTickets.number(row).isEmpty())) {
            throw new Unprovable(Doubt.NUMBER_UNREADABLE);
        }
        if (rows.stream().anyMatch(row -> told(wanted, row) == KeyMark.Told.NOTHING)) {
            throw new Unprovable(Doubt.KEY_UNREADABLE);
        }
        if (rows.stream().noneMatch(RestSearch::tellsAKey)) {
            throw new Unprovable(Doubt.UNTRIED);
        }
        checkReach(wanted, rows.stream().map(RestSearch::value).toList());
        return Optional.empty();
    }

    /** A list that goes to the present has the newest ticket that is known. */
    private static void checkReach(Wanted wanted, List<Long> listed) throws Unprovable {
        var newest = wanted.others().stream()
                .map(other -> Long.parseLong(other.value()))
                .max(Comparator.naturalOrder());
        if (newest.isPresent() && newest.get() >= listed.get(0) && !listed.contains(newest.get())) {
            throw new Unprovable(Doubt.SEARCH_FAILS);
        }
    }

    /** The oldest: the demands that came of it mention its key, too. */
    private Optional<TicketNumber> found(Wanted wanted, List<JsonNode> rows) {
        return rows.stream()
                .filter(row -> told(wanted, row) == KeyMark.Told.KEYWORD)
                .filter(row -> RestTickets.number(row).isPresent())
                .min(Comparator.comparingLong(RestSearch::value))
                .flatMap(RestTickets::number);
    }

    /** Which of its fields has the key depends on the site's own document. */
    private KeyMark.Told told(Wanted wanted, JsonNode row) {
        var told = marks.read(
                wanted.key(),
                "",
                row.path("title").asString(""),
                row.path("description").asString(""));
        var mentioned = told == KeyMark.Told.MENTIONED
                || RestTickets.mentions(row, wanted.key().value());
        return mentioned ? KeyMark.Told.KEYWORD : told;
    }

    /** Whether a ticket of this program can be told by its texts, which shows that the list has them as they were sent. */
    private static boolean tellsAKey(JsonNode row) {
        return KeyMark.any(
                        row.path("title").asString(""), row.path("description").asString(""))
                .isPresent();
    }

    private boolean isBefore(List<JsonNode> page, Optional<Instant> sentAt) {
        var oldest = page.stream()
                .findFirst()
                .flatMap(row -> ListedDate.read(row.path("creation_date").asString("")));
        return sentAt.isPresent()
                && oldest.isPresent()
                && oldest.get().isBefore(LocalDateTime.ofInstant(sentAt.get().minus(LEEWAY), zone));
    }

    private static long value(JsonNode row) {
        return RestTickets.number(row)
                .map(number -> Long.parseLong(number.value()))
                .orElse(0L);
    }
}
