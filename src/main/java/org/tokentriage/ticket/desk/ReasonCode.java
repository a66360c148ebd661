package org.tokentriage.ticket.desk;

import java.util.regex.Pattern;

/**
 * Why a ticket was refused or could not be sent, as a code that can be kept: it never holds a word about a person.
 *
 * @param value up to 40 letters, digits, dots, dashes or underscores
 */
public record ReasonCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final ReasonCode OTHER = new ReasonCode("OTHER");

    public ReasonCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reason code");
        }
    }

    /** Takes a code from a desk that may put anything there; what does not look like a code becomes OTHER. */
    public static ReasonCode of(String told) {
        var bare = told.strip();
        return FORM.matcher(bare).matches() ? new ReasonCode(bare) : OTHER;
    }
}
