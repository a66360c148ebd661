package org.tokentriage.ticket.http;

/** What of a server's may go back to it in a header. */
public final class HeaderText {

    private HeaderText() {}

    /** Whether a text consists of printable ASCII alone. */
    public static boolean isOne(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
