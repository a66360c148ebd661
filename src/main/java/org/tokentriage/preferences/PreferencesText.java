package org.tokentriage.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Preferences as a TOML document of plain keys. It is the program's own, so that only what it writes itself is read, without a parser of the
 * whole language: the first window waits for it.
 */
final class PreferencesText {

    private static final Pattern LINE =
            Pattern.compile("(\\w+) = (?:\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"|(-?\\d{1,6}|true|false))");
    private static final String HEAD =
            "# Token Triage: what this user chose. Written by the program; delete it to go back to the usual.";

    private PreferencesText() {}

    static String of(Preferences preferences) {
        var lines = new StringJoiner("\n", HEAD + "\n", "\n");
        lines.add("appearance = " + quoted(preferences.appearance().name()));
        lines.add("text_size = " + preferences.textSize());
        preferences.language().ifPresent(language -> lines.add("language = " + quoted(language.toLanguageTag())));
        preferences.library().ifPresent(library -> lines.add("library = " + quoted(library.toString())));
        preferences.place().ifPresent(place -> write(place, lines));
        return lines.toString();
    }

    private static void write(WindowPlace place, StringJoiner lines) {
        lines.add("window_x = " + place.x());
        lines.add("window_y = " + place.y());
        lines.add("window_width = " + place.width());
        lines.add("window_height = " + place.height());
        lines.add("window_maximized = " + place.maximized());
    }

    /**
     * What a text says; a key that is not there has its usual value, and one that this version does not know is another version's.
     *
     * @throws IllegalArgumentException when it is not of this form
     */
    static Preferences read(String text) {
        var values = values(text.lines().toList());
        return new Preferences(
                of(values, "appearance").map(Appearance::valueOf).orElse(Preferences.USUAL.appearance()),
                of(values, "text_size").map(Integer::valueOf).orElse(Preferences.USUAL_SIZE),
                of(values, "language").map(Locale::forLanguageTag),
                of(values, "library").map(PreferencesText::path),
                place(values));
    }

    private static Map<String, String> values(List<String> lines) {
        var values = new HashMap<String, String>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalArgumentException("not a key and its value");
            }
            values.put(found.group(1), found.group(2) == null ? found.group(3) : unquoted(found.group(2)));
        }
        return values;
    }

    private static Optional<WindowPlace> place(Map<String, String> values) {
        return of(values, "window_width")
                .map(width -> new WindowPlace(
                        number(values, "window_x"),
                        number(values, "window_y"),
                        Integer.parseInt(width),
                        number(values, "window_height"),
                        of(values, "window_maximized").map(Boolean::valueOf).orElse(false)));
    }

    private static int number(Map<String, String> values, String key) {
        return of(values, key)
                .map(Integer::valueOf)
                .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    private static Optional<String> of(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("not a path", wrong);
        }
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String value) {
        return value.replaceAll("\\\\(.)", "$1");
    }
}
