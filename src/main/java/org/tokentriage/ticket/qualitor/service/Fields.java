package org.tokentriage.ticket.qualitor.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Names and texts of elements, in the order in which they are written. */
public record Fields(SequencedMap<String, String> texts) {

    public static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    public static Fields of(String name, String text) {
        return NONE.with(name, text);
    }

    /** With one more element; one that is there already stays as it is. */
    public Fields with(String name, String text) {
        var more = new LinkedHashMap<>(texts);
        more.putIfAbsent(name, text);
        return new Fields(more);
    }

    /** The same texts under other names, in this order; under their own when there are not as many of those. */
    public Fields renamed(List<String> names) {
        if (names.size() != texts.size()) {
            return this;
        }
        var renamed = new LinkedHashMap<String, String>();
        var name = names.iterator();
        texts.values().forEach(text -> renamed.put(name.next(), text));
        return new Fields(renamed);
    }
}
