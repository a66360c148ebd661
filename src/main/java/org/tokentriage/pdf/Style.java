package org.tokentriage.pdf;

import org.tokentriage.i18n.Unbroken;

/**
 * How words look.
 *
 * @param size of the letters, in points
 */
public record Style(Weight weight, double size, Ink ink) {

    /** Black for what is read first, grey for what only names it; both stand out enough on white. */
    public enum Ink {
        DARK("0.12 0.14 0.16"),
        QUIET("0.35 0.39 0.43");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }

    /** From one line to the next, in points. */
    double leading() {
        return size < 14 ? size * 1.5 : size * 1.25;
    }

    double width(String text) {
        var font = weight.font();
        return Unbroken.release(text)
                        .codePoints()
                        .map(font::glyph)
                        .map(font::width)
                        .sum()
                * size
                / 1000;
    }
}
