package org.tokentriage.i18n;

/** Numbers, dates and telephones that no line may end within. */
public final class Unbroken {

    private static final char SPACE = '\u00a0';
    private static final char HYPHEN = '\u2011';

    private Unbroken() {}

    /** Puts spaces and hyphens that hold in the place of those that a line may end after. */
    public static String hold(String text) {
        return text.replace(' ', SPACE).replace('-', HYPHEN);
    }

    /** Takes such a text, or a sentence with some in it, back to what a keyboard writes: for the clipboard. */
    public static String release(String text) {
        return text.replace(SPACE, ' ').replace(HYPHEN, '-');
    }
}
