package org.tokentriage.training.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Named texts in the order in which they travelled, as in one {@code data} or {@code dataitem} element.
 *
 * @param values names and texts; a field inside a block is named by its path, {@code produto/cdproduto}
 */
public record Fields(SequencedMap<String, String> values) {

    public static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public static Fields of(String name, String text) {
        return NONE.with(name, text);
    }

    /** The field's text; a field that is empty counts as absent, as it does for Qualitor. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
    }

    /** The field's text; empty if the field is absent. */
    public String text(String name) {
        return get(name).orElse("");
    }

    public String required(String name) throws RefusedException {
        return get(name).orElseThrow(() -> Refusal.REQUIRED.because("Field " + name + " is required."));
    }

    public Fields with(String name, String text) {
        var more = new LinkedHashMap<String, String>(values);
        more.put(name, text);
        return new Fields(more);
    }

    public Fields without(String name) {
        var fewer = new LinkedHashMap<String, String>(values);
        fewer.remove(name);
        return new Fields(fewer);
    }

    /** The named fields, in that order; those that are not here are left out. */
    public Fields only(List<String> names) {
        var chosen = new LinkedHashMap<String, String>();
        names.forEach(name -> Optional.ofNullable(values.get(name)).ifPresent(text -> chosen.put(name, text)));
        return new Fields(chosen);
    }

    /** As Qualitor's storage keeps it: a character outside Latin-1 becomes {@code ?}. */
    public Fields stored() {
        var stored = new LinkedHashMap<String, String>();
        values.forEach((name, text) -> stored.put(name, new String(text.getBytes(ISO_8859_1), ISO_8859_1)));
        return new Fields(stored);
    }
}
