package org.tokentriage.ticket.qualitor.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tokentriage.i18n.Beginning;

/** Reads when a ticket was opened, as a list of tickets tells it. */
public final class ListedDate {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int DATE_LENGTH = 16;

    private ListedDate() {}

    /** A date without seconds, or the beginning of a longer one. */
    public static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(Beginning.of(text, DATE_LENGTH), DATE));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
