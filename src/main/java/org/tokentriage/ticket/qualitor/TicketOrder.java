package org.tokentriage.ticket.qualitor;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.qualitor.service.Row;

/** Tickets by their numbers, the newest first. Numbers may be longer than a {@code long}. */
final class TicketOrder {

    /** For rows that have a number. */
    static final Comparator<Row> NEWEST_FIRST =
            Comparator.comparing(TicketOrder::number).reversed();

    /** So many are worth trying a search by. */
    private static final int TRIALS = 5;

    private TicketOrder() {}

    /** Those that a search is tried by. */
    static List<TicketNumber> newest(List<TicketNumber> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(TicketOrder::value).reversed())
                .limit(TRIALS)
                .toList();
    }

    /** Of the rows that have one, each once. */
    static List<TicketNumber> numbers(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.ticketNumber().isPresent())
                .sorted(NEWEST_FIRST)
                .flatMap(row -> row.ticketNumber().stream())
                .distinct()
                .toList();
    }

    static BigInteger value(TicketNumber number) {
        return new BigInteger(number.value());
    }

    private static BigInteger number(Row row) {
        return row.ticketNumber().map(TicketOrder::value).orElse(BigInteger.ZERO);
    }
}
