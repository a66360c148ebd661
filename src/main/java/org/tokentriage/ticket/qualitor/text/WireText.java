package org.tokentriage.ticket.qualitor.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text on its way to Qualitor. In a document it is pure ASCII, for servers differ in the encoding that they read, and a numeric
 * reference means the same in all of them (docs/qualitor.md).
 */
public final class WireText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private WireText() {}

    /** The text as it is sent: composed characters (NFC), line feeds, and nothing that XML cannot carry. */
    static String clean(String text) {
        var lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        return lines.codePoints()
                .filter(WireText::canBeSent)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a server has kept a text: it may treat line ends and blanks at the ends in its own way. */
    public static boolean isSame(String kept, String sent) {
        return clean(kept).strip().equals(clean(sent).strip());
    }

    /** The cleaned text as it stands between two tags. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        clean(text).codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    /** The cleaned text as it stands between double quotes. */
    public static String quoted(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    /** XML 1.0 section 2.2, less the other control characters. */
    private static boolean canBeSent(int character) {
        return character == '\n'
                || character == '\t'
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && (character & 0xFFFE) != 0xFFFE);
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '\t' -> escaped.append('\t');
            default -> {
                if (character >= ' ' && character <= '~') {
                    escaped.append((char) character);
                } else {
                    escaped.append("&#").append(character).append(';');
                }
            }
        }
    }
}
