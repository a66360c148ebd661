package org.tokentriage.settings.profile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tokentriage.settings.QualitorDialect;
import tools.jackson.databind.JsonNode;

/**
 * A kind of value in a profile.
 *
 * @param name the end of the bundle's key for the sentence that says what such a value looks like
 * @param standIn what takes the place of a wrong value, so that the reading goes on to the next mistake
 * @param reading the value; empty when it is of another kind
 */
record Kind<T>(String name, T standIn, Function<JsonNode, Optional<T>> reading) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration LONGEST_PROMISE = Duration.ofDays(366);

    static final Kind<String> ANY_TEXT =
            new Kind<>("anyText", "", node -> node.isString() ? Optional.of(node.stringValue()) : Optional.empty());
    static final Kind<String> TEXT =
            new Kind<>("text", "", node -> ANY_TEXT.read(node).filter(text -> !text.isBlank()));
    /** How many characters there may be: at least so many that a title or a key can still be read. */
    static final Kind<Integer> LENGTH = new Kind<>(
            "length",
            Integer.MAX_VALUE,
            node -> node.isInt() && node.intValue() >= 40 ? Optional.of(node.intValue()) : Optional.empty());

    static final Kind<Boolean> FLAG =
            new Kind<>("flag", false, node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());
    /** How long to wait, which may be not at all. */
    static final Kind<Duration> WAIT = new Kind<>(
            "waits",
            Duration.ZERO,
            node -> TEXT.read(node).flatMap(Kind::duration).filter(time -> time.compareTo(LONGEST_WAIT) <= 0));

    /** How long a call may take. */
    static final Kind<Duration> PATIENCE =
            new Kind<>("patience", Duration.ZERO, node -> WAIT.read(node).filter(Duration::isPositive));

    static final Kind<Duration> DURATION = new Kind<>(
            "duration",
            Duration.ZERO,
            node -> TEXT.read(node)
                    .flatMap(Kind::duration)
                    .filter(time -> time.isPositive() && time.compareTo(LONGEST_PROMISE) <= 0));

    /** A number of days. */
    static final Kind<Duration> DAYS = new Kind<>(
            "days",
            Duration.ofDays(1),
            node -> TEXT.read(node)
                    .filter(text -> text.matches("[1-9]\\d{0,3} ?d"))
                    .map(text -> Duration.ofDays(
                            Long.parseLong(text.substring(0, text.length() - 1).strip()))));

    /** A folder by its whole path, since nobody knows where the program is started; one of Windows is checked elsewhere, too. */
    static final Kind<Path> FOLDER =
            new Kind<>("folder", Path.of(""), node -> TEXT.read(node).flatMap(Kind::folder));

    /** One that fits every text is a slip, such as a bar too many at the end. */
    static final Kind<Pattern> PATTERN =
            new Kind<>("pattern", Pattern.compile(""), node -> TEXT.read(node).flatMap(Kind::pattern));

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]");
    private static final int LONGEST_PATTERN = 1000;
    private static final Pattern TIME = Pattern.compile("\\d{1,6} ?[smh]");

    Optional<T> read(JsonNode node) {
        return reading.apply(node);
    }

    /** One of a few words. */
    static Kind<String> oneOf(String name, String... words) {
        return new Kind<>(name, words[0], node -> TEXT.read(node).filter(Set.of(words)::contains));
    }

    /** The same values, told in another way. */
    <R> Kind<R> map(Function<T, R> told) {
        return new Kind<>(name, told.apply(standIn), node -> read(node).map(told));
    }

    /** One or more values of a kind. */
    static <T> Kind<List<T>> listOf(String name, Kind<T> kind) {
        return new Kind<>(name, List.of(), node -> {
            var values = new ArrayList<T>();
            node.values().forEach(value -> kind.read(value).ifPresent(values::add));
            var complete = node.isArray() && !node.isEmpty() && values.size() == node.size();
            return complete ? Optional.of(values) : Optional.empty();
        });
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text))
                    .filter(path -> path.isAbsolute() || DRIVE.matcher(text).lookingAt());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> duration(String text) {
        if (!TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        var amount = Long.parseLong(text.substring(0, text.length() - 1).strip());
        var unit = switch (text.charAt(text.length() - 1)) {
            case 'h' -> ChronoUnit.HOURS;
            case 'm' -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
        return Optional.of(Duration.of(amount, unit));
    }

    private static Optional<Pattern> pattern(String text) {
        if (text.length() > LONGEST_PATTERN) {
            return Optional.empty();
        }
        try {
            return Optional.of(QualitorDialect.ignoringCase(text))
                    .filter(pattern -> !pattern.matcher("").find());
        } catch (PatternSyntaxException notAPattern) {
            return Optional.empty();
        }
    }
}
