package org.tokentriage.ticket.qualitor;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketException;
import org.tokentriage.ticket.TicketFailure;
import org.tokentriage.ticket.TicketNumber;

/** Finds the ticket of a case whose outcome is not known. */
final class TicketSearch {

    /** For rows that have a number. Numbers may be longer than a {@code long}. */
    static final Comparator<Row> NEWEST_FIRST =
            Comparator.comparing(TicketSearch::number).reversed();

    private static final int CANDIDATES = 20;
    private static final String KEYWORD = "dspalavrachave";

    private final WebService service;
    private final TicketReading tickets;
    private final boolean silentMeansNone;

    /** @param silentMeansNone whether this server answers without a list when there is nothing to list */
    TicketSearch(WebService service, TicketReading tickets, boolean silentMeansNone) {
        this.service = service;
        this.tickets = tickets;
        this.silentMeansNone = silentMeansNone;
    }

    /**
     * The ticket that has the key. Servers may pass over the filter, so each candidate is looked at, the newest first.
     *
     * @throws TicketException with {@link TicketFailure.OutcomeUnknown} when there are too many to look at
     */
    Optional<TicketNumber> find(CorrelationKey key) throws TicketException {
        var candidates = newestFirst(listed(Fields.of(KEYWORD, key.value())));
        for (var number : candidates.subList(0, Math.min(candidates.size(), CANDIDATES))) {
            if (tickets.fields(number, KEYWORD).textOrEmpty(KEYWORD).equals(key.value())) {
                return Optional.of(number);
            }
        }
        if (candidates.size() > CANDIDATES) {
            throw new TicketException(new TicketFailure.OutcomeUnknown(key));
        }
        return Optional.empty();
    }

    /** As a rule an answer without a list does not say that there is no ticket. */
    private List<Row> listed(Fields filter) throws TicketException {
        return silentMeansNone
                ? service.rows(Operation.GET_TICKET, filter)
                : service.listed(Operation.GET_TICKET, filter);
    }

    private static List<TicketNumber> newestFirst(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.ticketNumber().isPresent())
                .sorted(NEWEST_FIRST)
                .flatMap(row -> row.ticketNumber().stream())
                .distinct()
                .toList();
    }

    private static BigInteger number(Row row) {
        return row.ticketNumber().map(number -> new BigInteger(number.value())).orElse(BigInteger.ZERO);
    }
}
