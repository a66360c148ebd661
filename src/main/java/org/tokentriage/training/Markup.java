package org.tokentriage.training;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of HTML in which every text that came from outside is escaped. */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    /** Fills the template's {@code %s}: a {@code Markup} goes in as it is, anything else as escaped text. */
    static Markup of(String template, Object... parts) {
        return new Markup(
                template.formatted(Arrays.stream(parts).map(Markup::inserted).toArray()));
    }

    static Markup all(Stream<Markup> pieces) {
        return new Markup(pieces.map(Markup::html).collect(Collectors.joining("\n")));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String inserted(Object part) {
        return part instanceof Markup markup ? markup.html() : escaped(part.toString());
    }
}
