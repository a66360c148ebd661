package org.tokentriage.training.service;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.training.book.BookEntry;
import org.tokentriage.training.book.TicketBook;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.call.Refusal;
import org.tokentriage.training.call.RefusedException;
import org.tokentriage.training.fault.Habits;

/**
 * {@code getSQLQueryResult}, for the one kind of query that the program sends: a SELECT on the table of related
 * tickets, {@code hd_chamadorelacionado(cdchamado, cdchamadorelacionado)}, in which {@code cdchamado} was born from
 * {@code cdchamadorelacionado}. Each comparison with a number in it is answered, whichever direction it asks for.
 */
final class RelatedQuery {

    private static final Pattern QUERY = Pattern.compile("(?is)\\s*select\\b[^;]*\\bhd_chamadorelacionado\\b[^;]*");
    private static final Pattern BORN_FROM = Pattern.compile("(?i)\\bcdchamadorelacionado\\s*=\\s*(\\d+)");
    private static final Pattern ORIGIN_OF = Pattern.compile("(?i)\\bcdchamado\\s*=\\s*(\\d+)");

    private final TicketBook book;
    private final Habits habits;

    RelatedQuery(TicketBook book, Habits habits) {
        this.book = book;
        this.habits = habits;
    }

    List<Fields> rows(Fields data) throws RefusedException {
        var query = data.required("dsquery");
        var origins = numbers(BORN_FROM, query);
        var demands = numbers(ORIGIN_OF, query);
        if (!QUERY.matcher(query).matches() || (origins.isEmpty() && demands.isEmpty())) {
            throw Refusal.QUERY.because("Query not supported.");
        }
        if (habits.looksInVain()) {
            return List.of();
        }
        return Stream.concat(
                        origins.stream().flatMap(this::bornFrom),
                        demands.stream().flatMap(this::originOf))
                .distinct()
                .map(number -> Fields.of("cdchamado", Long.toString(number)))
                .toList();
    }

    private Stream<Long> bornFrom(String number) {
        return book.find(number).stream()
                .flatMap(entry -> book.bornFrom(entry.ticket().number()).stream())
                .map(demand -> demand.ticket().number());
    }

    private Stream<Long> originOf(String number) {
        return book.find(number).flatMap(BookEntry::origin).stream();
    }

    private static List<String> numbers(Pattern condition, String query) {
        return condition.matcher(query).results().map(found -> found.group(1)).toList();
    }
}
