package org.tokentriage.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words, and within one that is longer than a line. */
record Wrapping(Style style, double width) {

    List<String> lines(String text) {
        return text.strip().lines().flatMap(line -> wrapped(line).stream()).toList();
    }

    private List<String> wrapped(String paragraph) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : paragraph.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (style.width(longer) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = cut(word, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    /** {@return what is left of a word when the lines that it fills are taken away} */
    private String cut(String word, List<String> lines) {
        var rest = new StringBuilder();
        for (var character : word.codePoints().toArray()) {
            if (style.width(rest + Character.toString(character)) > width) {
                lines.add(rest.toString());
                rest.setLength(0);
            }
            rest.appendCodePoint(character);
        }
        return rest.toString();
    }
}
