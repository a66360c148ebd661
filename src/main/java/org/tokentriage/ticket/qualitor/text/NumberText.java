package org.tokentriage.ticket.qualitor.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.ticket.TicketNumber;

/** Reads a ticket's number as servers write it: with leading zeros, blanks, or the points of a number for people. */
public final class NumberText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)[.,]0{1,2}");
    private static final Pattern DIGITS = Pattern.compile("0*([1-9][0-9]{0,17})");

    private NumberText() {}

    /** {@return the number without all that; empty when the text is none} */
    public static Optional<TicketNumber> read(String text) {
        var bare = BLANKS.matcher(text).replaceAll("");
        var decimal = DECIMAL.matcher(bare);
        var whole = GROUPED.matcher(bare).matches()
                ? bare.replaceAll("[.,]", "")
                : decimal.matches() ? decimal.group(1) : bare;
        var digits = DIGITS.matcher(whole);
        return digits.matches() ? Optional.of(new TicketNumber(digits.group(1))) : Optional.empty();
    }
}
