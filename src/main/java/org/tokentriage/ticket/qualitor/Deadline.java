package org.tokentriage.ticket.qualitor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.i18n.Beginning;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.TicketException;

/** By when Qualitor itself has an answer due: a public client asks for the first of the columns, the second is to be tried. */
final class Deadline {

    private static final List<String> COLUMNS = List.of("dtprevisaoresposta", "dtprevisaotermino");
    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd HH:mm", "dd/MM/uuuu HH:mm")
            .map(DateTimeFormatter::ofPattern)
            .toList();
    private static final int LENGTH = 16;

    private final TicketReading tickets;
    private final ZoneId zone;

    /** @param zone of the site, for Qualitor tells none */
    Deadline(TicketReading tickets, ZoneId zone) {
        this.tickets = tickets;
        this.zone = zone;
    }

    /** Each column is asked for by itself, since builds refuse a list with one that they do not know. */
    Optional<Instant> of(TicketNumber number) throws TicketException {
        for (var column : COLUMNS) {
            var told = tickets.visibleFields(number, column).text(column).flatMap(this::moment);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> moment(String text) {
        var minute = Beginning.of(text.strip().replace('T', ' '), LENGTH);
        return FORMS.stream()
                .flatMap(form -> parsed(minute, form).stream())
                .findFirst()
                .map(local -> local.atZone(zone).toInstant());
    }

    private static Optional<LocalDateTime> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
