package org.tokentriage.ticket.qualitor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Names and texts of elements, in the order in which they are written. */
record Fields(SequencedMap<String, String> texts) {

    static final Fields NONE = new Fields(new LinkedHashMap<>());

    Fields {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    static Fields of(String name, String text) {
        return NONE.with(name, text);
    }

    /** With one more element; one that is there already stays as it is. */
    Fields with(String name, String text) {
        var more = new LinkedHashMap<>(texts);
        more.putIfAbsent(name, text);
        return new Fields(more);
    }
}
