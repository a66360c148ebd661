package org.tokentriage.ticket.qualitor;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.Requester;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Sought.Doubt;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;
import org.tokentriage.ticket.qualitor.service.Fields;
import org.tokentriage.ticket.qualitor.service.Operation;
import org.tokentriage.ticket.qualitor.service.Reply;
import org.tokentriage.ticket.qualitor.service.Row;
import org.tokentriage.ticket.qualitor.service.WebService;
import org.tokentriage.ticket.qualitor.text.KeyMark;
import org.tokentriage.ticket.qualitor.text.Unprovable;

/**
 * Finds the ticket of a case whose outcome is not known. That it found none counts only when the same search finds a ticket that is known
 * to be there (docs/decisions/0017-absence-is-proved.md).
 */
final class TicketSearch {

    /** For rows that have a number. Numbers may be longer than a {@code long}. */
    static final Comparator<Row> NEWEST_FIRST =
            Comparator.comparing(TicketSearch::number).reversed();

    /** A list of so many may be cut: servers have limits of their own. */
    private static final int MOST = 20;

    private static final int TRIALS = 5;
    private static final String KEYWORD = "dspalavrachave";

    private final WebService service;
    private final KeyMark marks;
    private final boolean silentMeansNone;
    private final String fallbackCustomer;
    private final ZoneId zone;

    /** The texts of one ticket that tell whose it is. */
    private record Marked(TicketNumber number, KeyMark.Told told, Optional<CorrelationKey> key) {}

    /**
     * @param silentMeansNone whether this server answers without a list when there is nothing to list
     * @param fallbackCustomer for whom the tickets of unknown companies are
     */
    TicketSearch(WebService service, KeyMark marks, boolean silentMeansNone, String fallbackCustomer, ZoneId zone) {
        this.service = service;
        this.marks = marks;
        this.silentMeansNone = silentMeansNone;
        this.fallbackCustomer = fallbackCustomer;
        this.zone = zone;
    }

    /**
     * The ticket that has the key; empty when the desk does not have it.
     *
     * @throws Unprovable when it may have it all the same
     */
    Optional<TicketNumber> find(Wanted wanted) throws TicketException, Unprovable {
        var early = amongTheDays(wanted);
        return early.isPresent() ? early : byKey(wanted);
    }

    /** Among the few tickets of its customer and its days, as far as the server heeds that: for servers that pass over the key. */
    private Optional<TicketNumber> amongTheDays(Wanted wanted) throws TicketException {
        var filter = narrow(wanted);
        if (filter.texts().size() == 1) {
            return Optional.empty();
        }
        try {
            return found(looked(wanted.key(), numbers(listed(filter))));
        } catch (Unprovable nothing) {
            return Optional.empty();
        } catch (TicketException refused) {
            if (refused.failure() instanceof TicketFailure.Rejected) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** By the key alone, for a ticket may have been given to another customer. */
    private Optional<TicketNumber> byKey(Wanted wanted) throws TicketException, Unprovable {
        var rows = listed(Fields.of(KEYWORD, wanted.key().value()));
        var numbers = numbers(rows);
        var looked = looked(wanted.key(), numbers);
        var found = found(looked);
        if (found.isPresent()) {
            return found;
        }
        checkReadable(rows, numbers, looked);
        if (!numbers.isEmpty()) {
            checkWhole(numbers, wanted);
            return Optional.empty();
        }
        return tried(wanted);
    }

    /** Nothing is unreadable in a list that proves something. */
    private static void checkReadable(List<Row> rows, List<TicketNumber> numbers, List<Marked> looked)
            throws Unprovable {
        if (numbers.size() >= MOST) {
            throw new Unprovable(Doubt.TOO_MANY);
        }
        if (rows.stream().anyMatch(row -> row.ticketNumber().isEmpty())) {
            throw new Unprovable(Doubt.NUMBER_UNREADABLE);
        }
        if (looked.stream().anyMatch(ticket -> ticket.told() == KeyMark.Told.NOTHING)) {
            throw new Unprovable(Doubt.KEY_UNREADABLE);
        }
    }

    /** A server that passes over the key still gives a whole list, if the newest ticket that is known is in it. */
    private static void checkWhole(List<TicketNumber> listed, Wanted wanted) throws Unprovable {
        var newest = wanted.others().stream().max(Comparator.comparing(TicketSearch::value));
        if (newest.filter(listed::contains).isEmpty()) {
            throw new Unprovable(Doubt.FILTER_IGNORED);
        }
    }

    /** Nothing was found: then the same search must find another ticket that is there. */
    private Optional<TicketNumber> tried(Wanted wanted) throws TicketException, Unprovable {
        var fails = false;
        var known = newest(wanted.others());
        for (var number : known) {
            var ticket = read(wanted.key(), number);
            if (ticket.key().isPresent()) {
                if (finds(ticket)) {
                    return Optional.empty();
                }
                fails = true;
                break;
            }
        }
        return triedByTheDesk(wanted, fails);
    }

    /** Some tickets can be listed otherwise: the wanted one may be among them, or one that the search can be tried by. */
    private Optional<TicketNumber> triedByTheDesk(Wanted wanted, boolean fails) throws TicketException, Unprovable {
        var failed = fails;
        var unread = false;
        for (var customer : customers(wanted)) {
            var rows = ofCustomer(customer);
            unread |= rows.stream().anyMatch(row -> row.ticketNumber().isEmpty());
            for (var ticket : looked(wanted.key(), newest(numbers(rows)))) {
                if (isOurs(ticket)) {
                    return Optional.of(ticket.number());
                }
                if (!failed && ticket.key().isPresent()) {
                    if (finds(ticket)) {
                        return Optional.empty();
                    }
                    failed = true;
                }
            }
        }
        var untried = unread ? Doubt.NUMBER_UNREADABLE : Doubt.UNTRIED;
        throw new Unprovable(failed ? Doubt.SEARCH_FAILS : untried);
    }

    private boolean finds(Marked ticket) throws TicketException {
        try {
            var key = ticket.key().orElseThrow().value();
            return numbers(listed(Fields.of(KEYWORD, key))).contains(ticket.number());
        } catch (Unprovable unlisted) {
            return false;
        }
    }

    private List<Row> ofCustomer(String customer) throws TicketException {
        try {
            return listed(Fields.of("cdcliente", customer));
        } catch (Unprovable tooMany) {
            return List.of();
        }
    }

    private List<Marked> looked(CorrelationKey key, List<TicketNumber> numbers) throws TicketException {
        var looked = new ArrayList<Marked>();
        for (var number : numbers.subList(0, Math.min(numbers.size(), MOST))) {
            var ticket = read(key, number);
            looked.add(ticket);
            if (ticket.told() == KeyMark.Told.KEYWORD) {
                return looked;
            }
        }
        return looked;
    }

    private Marked read(CorrelationKey key, TicketNumber number) throws TicketException {
        var data = TicketReading.data(number, KEYWORD, "nmtitulochamado", "dschamado");
        var kept = service.ask(Operation.GET_TICKET_DATA, data) instanceof Reply.Accepted(var rows)
                ? rows.stream()
                        .limit(1)
                        .filter(row -> isOf(number, row))
                        .findFirst()
                        .orElse(Row.EMPTY)
                : Row.EMPTY;
        var keyword = kept.textOrEmpty(KEYWORD);
        var title = kept.textOrEmpty("nmtitulochamado");
        var description = kept.textOrEmpty("dschamado");
        return new Marked(number, marks.read(key, keyword, title, description), KeyMark.any(keyword));
    }

    /** A server that answers with another ticket has told nothing of this one. */
    private static boolean isOf(TicketNumber number, Row row) {
        return row.ticketNumber().map(number::equals).orElse(true);
    }

    /** The one that has the key as its keyword, or else the oldest that mentions it: its demands came later. */
    private static Optional<TicketNumber> found(List<Marked> looked) {
        return looked.stream()
                .filter(TicketSearch::isOurs)
                .min(Comparator.comparing(Marked::told).thenComparing(ticket -> value(ticket.number())))
                .map(Marked::number);
    }

    private static boolean isOurs(Marked ticket) {
        return ticket.told() == KeyMark.Told.KEYWORD || ticket.told() == KeyMark.Told.MENTIONED;
    }

    /** As a rule an answer without a list does not say that there is no ticket. */
    private List<Row> listed(Fields filter) throws TicketException, Unprovable {
        var told = service.searched(Operation.GET_TICKET, filter);
        if (told.isEmpty() && !silentMeansNone) {
            throw new Unprovable(Doubt.NO_LIST);
        }
        return told.orElse(List.of());
    }

    /** A day more on either side, for clocks, zones and midnight. */
    private Fields narrow(Wanted wanted) {
        var filter = Fields.of(KEYWORD, wanted.key().value());
        if (wanted.ticket().isPresent()) {
            filter = filter.with("cdcliente", customer(wanted));
        }
        if (wanted.sentAt().isPresent()) {
            var day = LocalDate.ofInstant(wanted.sentAt().get(), zone);
            filter = filter.with("dtperiodo", day.minusDays(1).toString())
                    .with("dtperiodo2", day.plusDays(1).toString());
        }
        return filter;
    }

    private Set<String> customers(Wanted wanted) {
        return new LinkedHashSet<>(List.of(customer(wanted), fallbackCustomer));
    }

    private String customer(Wanted wanted) {
        return wanted.ticket()
                .flatMap(ticket -> ticket.requester())
                .map(Requester::customerCode)
                .orElse(fallbackCustomer);
    }

    private static List<TicketNumber> newest(List<TicketNumber> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(TicketSearch::value).reversed())
                .limit(TRIALS)
                .toList();
    }

    private static List<TicketNumber> numbers(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.ticketNumber().isPresent())
                .sorted(NEWEST_FIRST)
                .flatMap(row -> row.ticketNumber().stream())
                .distinct()
                .toList();
    }

    private static BigInteger number(Row row) {
        return row.ticketNumber().map(TicketSearch::value).orElse(BigInteger.ZERO);
    }

    private static BigInteger value(TicketNumber number) {
        return new BigInteger(number.value());
    }
}
