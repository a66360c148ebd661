package org.tokentriage.ticket;

/** What nobody sees of a text: blanks, control characters and marks without a width. No desk keeps a text of these alone. */
public final class Unseen {

    private Unseen() {}

    /** Whether nothing of a text can be seen. */
    public static boolean isAllOf(String text) {
        return text.codePoints().allMatch(Unseen::is);
    }

    private static boolean is(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
