package org.tokentriage.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letters that documents are set in: Inter, cut down to Latin, Greek and Cyrillic by {@code installer/dev/letters.sh}. */
public enum Weight {
    REGULAR("Inter-Regular"),
    STRONG("Inter-SemiBold");

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes what was read
    private final TrueType font;

    Weight(String name) {
        this.name = name;
        this.font = new TrueType(file(name + ".ttf"));
    }

    String fontName() {
        return name;
    }

    TrueType font() {
        return font;
    }

    private static byte[] file(String name) {
        try (var bytes = Objects.requireNonNull(Weight.class.getResourceAsStream(name), name)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
