package org.tokentriage.ticket.qualitor.text;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes a text with the characters that a site can keep, and remembers which others there were. */
final class Keepable {

    private static final String NOTHING_SIMILAR = "?";
    private static final Map<String, String> SIMILAR = Map.ofEntries(
            entry("\u2018", "'"),
            entry("\u2019", "'"),
            entry("\u201A", "'"),
            entry("\u201C", "\""),
            entry("\u201D", "\""),
            entry("\u201E", "\""),
            entry("\u2010", "-"),
            entry("\u2011", "-"),
            entry("\u2012", "-"),
            entry("\u2013", "-"),
            entry("\u2014", "-"),
            entry("\u2015", "-"),
            entry("\u2022", "-"),
            entry("\u20AC", "EUR"));

    private final CharsetEncoder encoder;
    private final Set<String> replaced = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    Keepable(String written, Charset characters) {
        encoder = characters.newEncoder();
        WireText.clean(written).codePoints().mapToObj(Character::toString).forEach(this::append);
    }

    String text() {
        return text.toString();
    }

    Set<String> replaced() {
        return replaced;
    }

    private void append(String character) {
        if (encoder.canEncode(character)) {
            text.append(character);
        } else if (!isUnseen(character.codePointAt(0))) {
            replaced.add(character);
            text.append(similar(character));
        }
    }

    /** Marks of width or direction, and those that choose the look of the character before: nobody misses them. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** What Unicode holds compatible, such as three points for an ellipsis, is as good as the character itself. */
    private String similar(String character) {
        var known = SIMILAR.get(character);
        if (known != null) {
            return known;
        }
        var compatible = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !compatible.isEmpty() && encoder.canEncode(compatible) ? compatible : NOTHING_SIMILAR;
    }
}
