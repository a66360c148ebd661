package org.tokentriage.token.worker.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tokentriage.token.Der;

/** Puts words on one line, with a blank between them; {@link WordReader} takes them off again. */
public final class WordWriter {

    private final StringBuilder line = new StringBuilder();

    /** A word of this program's own, such as the name of a kind: without blanks, and not empty. */
    public WordWriter word(String word) {
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(word);
        return this;
    }

    /** Whatever a module or a person wrote, as one word. */
    public WordWriter text(String text) {
        return word(text.isEmpty() ? "\\e" : escaped(text));
    }

    public WordWriter number(long number) {
        return word(Long.toString(number));
    }

    public WordWriter constant(Enum<?> constant) {
        return word(constant.name());
    }

    public WordWriter path(Path path) {
        return text(path.toString());
    }

    public WordWriter duration(Duration duration) {
        return number(duration.toNanos());
    }

    public WordWriter der(Der der) {
        return text(Base64.getEncoder().encodeToString(der.bytes()));
    }

    /** Their number, and each of them. */
    public <T> WordWriter all(Collection<T> values, BiConsumer<T, WordWriter> writer) {
        number(values.size());
        values.forEach(value -> writer.accept(value, this));
        return this;
    }

    /** As a list of one, or of none. */
    public <T> WordWriter perhaps(Optional<T> value, BiConsumer<T, WordWriter> writer) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> writer.accept(present, this));
        return this;
    }

    public String line() {
        return line.toString();
    }

    private static String escaped(String text) {
        var word = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            switch (character) {
                case ' ' -> word.append("\\s");
                case '\n' -> word.append("\\n");
                case '\r' -> word.append("\\r");
                case '\\' -> word.append("\\\\");
                default -> word.append(character);
            }
        }
        return word.toString();
    }
}
