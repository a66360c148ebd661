package org.tokentriage.ticket.qualitor;

/** What of a server's may go back to it in a header. */
final class HeaderText {

    private HeaderText() {}

    /** Whether a text consists of printable ASCII alone. */
    static boolean isOne(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
