package org.tokentriage.ticket;

import java.util.regex.Pattern;

/** The number of a ticket in Qualitor ({@code cdchamado}): digits, kept as text. */
public record TicketNumber(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    public TicketNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticket number");
        }
    }
}
