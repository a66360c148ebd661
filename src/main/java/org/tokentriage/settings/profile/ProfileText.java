package org.tokentriage.settings.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tokentriage.settings.Choice;

/**
 * A profile as text: its values can be changed, and its comments stay. It knows as much of TOML as the sample profile has: one line for each
 * key, and what has several lines is not changed.
 */
public final class ProfileText {

    private static final String SAMPLE = "site-profile.sample.toml";

    private final List<String> lines;

    private ProfileText(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The sample profile, with a comment for every key ({@code docs/site-profile.sample.toml}). */
    public static ProfileText sample() {
        try (var found = Objects.requireNonNull(ProfileText.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return of(new String(found.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the sample profile cannot be read from the program", broken);
        }
    }

    static ProfileText of(String toml) {
        return new ProfileText(toml.lines().toList());
    }

    /** The whole text. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /**
     * The same with another value.
     *
     * @param section such as {@code qualitor}; empty for the keys at the beginning
     * @throws IllegalArgumentException when the text has no line for this key, not even one in a comment
     */
    public ProfileText with(String section, String key, String value) {
        return replaced(line(section, key), List.of(key + " = " + quoted(value)));
    }

    /** The same with a list of texts as value. */
    public ProfileText with(String section, String key, List<String> values) {
        var list = values.stream().map(ProfileText::quoted).toList();
        return replaced(line(section, key), List.of(key + " = [" + String.join(", ", list) + "]"));
    }

    /** The same in which a key is nothing but a comment. */
    public ProfileText without(String section, String key) {
        var at = line(section, key);
        var line = lines.get(at);
        return replaced(at, List.of(line.startsWith("#") ? line : "# " + line));
    }

    /** The same with other choices in the place of those of a list of tables, such as {@code codes.categories}. */
    public ProfileText with(String table, List<Choice> choices) {
        var header = "[[" + table + "]]";
        var first = lines.indexOf(header);
        var last = lines.lastIndexOf(header);
        if (first < 0) {
            throw new IllegalArgumentException("no " + header + " in this profile");
        }
        var end = last + 1;
        while (end < lines.size() && lines.get(end).contains(" = ")) {
            end++;
        }
        var blocks = choices.stream()
                .flatMap(choice ->
                        Stream.of("", header, "label = " + quoted(choice.label()), "code = " + quoted(choice.code())))
                .skip(1);
        return replaced(first, end, blocks.toList());
    }

    private ProfileText replaced(int at, List<String> by) {
        return replaced(at, at + 1, by);
    }

    private ProfileText replaced(int from, int to, List<String> by) {
        var all = new ArrayList<>(lines.subList(0, from));
        all.addAll(by);
        all.addAll(lines.subList(to, lines.size()));
        return new ProfileText(all);
    }

    private int line(String section, String key) {
        var from = section.isEmpty() ? 0 : lines.indexOf("[" + section + "]") + 1;
        var assignment = Pattern.compile("(# )?" + Pattern.quote(key) + " = .*");
        return IntStream.range(from, end(from))
                .filter(at -> assignment.matcher(lines.get(at)).matches())
                .boxed()
                .min(Comparator.comparing(this::isComment))
                .orElseThrow(() -> new IllegalArgumentException("no " + section + "." + key + " in this profile"));
    }

    private boolean isComment(int at) {
        return lines.get(at).startsWith("#");
    }

    private int end(int from) {
        return IntStream.range(from, lines.size())
                .filter(at -> lines.get(at).startsWith("["))
                .findFirst()
                .orElse(lines.size());
    }

    /** A basic string of TOML. */
    static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(character)) {
                        quoted.append(String.format("\\u%04X", character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
