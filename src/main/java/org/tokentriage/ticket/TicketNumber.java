package org.tokentriage.ticket;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a ticket in Qualitor ({@code cdchamado}): digits, kept as text. */
public record TicketNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    public TicketNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticket number");
        }
    }

    /** {@return the number that somebody typed, or nothing when it is none} */
    public static Optional<TicketNumber> parse(String typed) {
        return Optional.of(typed.strip())
                .filter(bare -> DIGITS.matcher(bare).matches())
                .map(TicketNumber::new);
    }
}
