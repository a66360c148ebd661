package org.tokentriage.i18n;

import java.util.List;

/**
 * A sentence to be said, in whichever language: its key in the bundles and what fills its gaps.
 *
 * @param values texts as they are to be read; numbers and dates are formatted by who asks
 */
public record Message(String key, List<String> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, String... values) {
        return new Message(key, List.of(values));
    }
}
