package org.tokentriage.i18n;

/**
 * Text that came from outside, a server, a token or a file, as it may be shown: a character that would steer a terminal, end a line or
 * turn the reading around stands there as its code, such as {@code \u001b}.
 */
public final class Harmless {

    private Harmless() {}

    /** {@return the text with its own line feeds and tabs, and every other control visible} */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(Harmless::steers)) {
            return text;
        }
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            var next = i + Character.charCount(character);
            var endsLine = character == '\r' && next < text.length() && text.charAt(next) == '\n';
            if (steers(character) && !endsLine) {
                text.substring(i, next).chars().forEach(unit -> shown.append("\\u%04x".formatted(unit)));
            } else {
                shown.appendCodePoint(character);
            }
            i = next;
        }
        return shown.toString();
    }

    /** {@return the text as it may be shown, on one line} */
    public static String line(String text) {
        return shown(text.strip().replaceAll("\\s+", " "));
    }

    /** Joiners, which emoji are made of, and the hyphen that shows at a line's end alone are left as they are. */
    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT ->
                character != '\u00AD' && character != '\u200C' && character != '\u200D' && character != '\u2060';
            default -> false;
        };
    }
}
