package org.tokentriage.ticket;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a ticket in Qualitor ({@code cdchamado}): digits, kept as text. */
public record TicketNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private static final Pattern NOTHING = Pattern.compile("0+");
    private static final Pattern AROUND =
            Pattern.compile("^\\s*(n[º°o.]+|#)|[\\s.\\p{Z}\\p{Cf}]+", Pattern.CASE_INSENSITIVE);

    public TicketNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticket number");
        }
    }

    /** {@return the number that somebody typed or copied, such as nº 700.123, or nothing when it is none; no ticket is number 0} */
    public static Optional<TicketNumber> parse(String typed) {
        return Optional.of(AROUND.matcher(typed).replaceAll(""))
                .filter(bare ->
                        DIGITS.matcher(bare).matches() && !NOTHING.matcher(bare).matches())
                .map(TicketNumber::new);
    }
}
