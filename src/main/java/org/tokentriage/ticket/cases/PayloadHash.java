package org.tokentriage.ticket.cases;

import java.util.regex.Pattern;

/**
 * Tells one ticket's content from another's without holding it.
 *
 * @param value SHA-256 as 64 hexadecimal digits in lower case
 */
public record PayloadHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PayloadHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }
}
