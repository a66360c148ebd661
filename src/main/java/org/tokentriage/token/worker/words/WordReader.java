package org.tokentriage.token.worker.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tokentriage.token.Der;

/** Takes words off a line that may be anything: whatever {@link WordWriter} did not write so is an {@link IllegalArgumentException}. */
public final class WordReader {

    private final String line;
    private int at;

    public WordReader(String line) {
        this.line = line;
    }

    public String word() {
        if (at > line.length()) {
            throw new IllegalArgumentException("a word is missing");
        }
        var blank = line.indexOf(' ', at);
        var end = blank < 0 ? line.length() : blank;
        var word = line.substring(at, end);
        at = end + 1;
        return word;
    }

    public String text() {
        var word = word();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word");
        }
        return word.indexOf('\\') < 0 ? word : unescaped(word);
    }

    public long number() {
        return Long.parseLong(word());
    }

    public int smallNumber() {
        return Integer.parseInt(word());
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, word());
    }

    public Path path() {
        return Path.of(text());
    }

    public Duration duration() {
        return Duration.ofNanos(number());
    }

    public Der der() {
        var text = text();
        return new Der(Base64.getDecoder().decode(text));
    }

    public <T> List<T> all(Function<WordReader, T> reader) {
        // Each is a word at least: a number that lies runs out of words, and room is made for what is there only.
        var number = smallNumber();
        if (number < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
        var values = new ArrayList<T>();
        for (var read = 0; read < number; read++) {
            values.add(reader.apply(this));
        }
        return List.copyOf(values);
    }

    public <T> Optional<T> perhaps(Function<WordReader, T> reader) {
        return switch (smallNumber()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(reader.apply(this));
            default -> throw new IllegalArgumentException("more than one");
        };
    }

    /** Nothing may follow. */
    public void end() {
        if (at <= line.length()) {
            throw new IllegalArgumentException("more than was expected");
        }
    }

    /** What to throw where a word names none of the known kinds. */
    static IllegalArgumentException unknown(String kind) {
        return new IllegalArgumentException("an unknown kind of " + kind);
    }

    private static String unescaped(String word) {
        if (word.equals("\\e")) {
            return "";
        }
        var text = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); at++) {
            var character = word.charAt(at);
            text.append(character == '\\' ? meant(word, ++at) : character);
        }
        return text.toString();
    }

    private static char meant(String word, int at) {
        if (at == word.length()) {
            throw new IllegalArgumentException("a broken word");
        }
        return switch (word.charAt(at)) {
            case 's' -> ' ';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> throw new IllegalArgumentException("an unknown sign");
        };
    }
}
