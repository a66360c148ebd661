package org.tokentriage.i18n;

/** The beginning of a text that may be too long, never with half a character at its end. */
public final class Beginning {

    private Beginning() {}

    /** {@return the text, or so many of its UTF-16 units as there may be; one less, where the last would be half of a pair} */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Math.max(0, most);
        var splits = end > 0
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, splits ? end - 1 : end);
    }
}
