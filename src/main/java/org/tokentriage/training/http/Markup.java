package org.tokentriage.training.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of HTML in which every text that came from outside is escaped. */
public record Markup(String html) {

    public static final Markup NOTHING = new Markup("");

    /** Fills the template's {@code %s}: a {@code Markup} goes in as it is, anything else as escaped text. */
    public static Markup of(String template, Object... parts) {
        return new Markup(
                template.formatted(Arrays.stream(parts).map(Markup::inserted).toArray()));
    }

    public static Markup all(Stream<Markup> pieces) {
        return new Markup(pieces.map(Markup::html).collect(Collectors.joining("\n")));
    }

    public static String escaped(String text) {
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
