package org.tokentriage.ticket.qualitor.text;

import java.util.function.BinaryOperator;
import org.tokentriage.i18n.Beginning;

/** Cuts texts; a mark in the place of what is gone tells the next reader. */
final class Shortening {

    private static final String CUT = " [...]";
    /** What is no longer than this says in short what it has to, and is cut last. */
    private static final int SHORT = 200;

    private Shortening() {}

    /** The text, if it fits, or its beginning with a mark. */
    static String to(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var length = longest - CUT.length();
        if (length <= 0) {
            return longest < CUT.length() - 1 ? "" : CUT.strip();
        }
        return Beginning.of(text, length) + CUT;
    }

    /** As {@link #to}, with the key at the end if it would be cut; the mark and the key have to fit. */
    static String keeping(String key, String text, int longest) {
        var cut = to(text, longest);
        if (!text.contains(key) || cut.contains(key)) {
            return cut;
        }
        var end = CUT + "\n" + key;
        var before = text.substring(0, text.indexOf(key));
        return Beginning.of(before, longest - end.length()).stripTrailing() + end;
    }

    /**
     * Two texts in one whole, each cut in proportion to its length, what is short last, and no more than needed.
     *
     * @param whole what the two become together
     */
    static String both(String one, String other, BinaryOperator<String> whole, int longest) {
        var sharing = new Sharing(one, other, whole);
        var floor = sharing.at(SHORT, 0).length() <= longest ? SHORT : 0;
        var fits = 0;
        var tooMuch = one.length() + other.length() + 1;
        while (tooMuch - fits > 1) {
            var middle = (fits + tooMuch) / 2;
            if (sharing.at(floor, middle).length() <= longest) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return sharing.at(floor, fits);
    }

    private record Sharing(String one, String other, BinaryOperator<String> whole) {

        /**
         * @param floor of each text this much stays
         * @param shared and of what is above it this much of both together
         */
        String at(int floor, int shared) {
            return whole.apply(
                    to(one, kept(one, above(other, floor), floor, shared)),
                    to(other, kept(other, above(one, floor), floor, shared)));
        }

        private static int kept(String text, int beside, int floor, int shared) {
            var above = above(text, floor);
            var share = above == 0 ? 0 : (int) ((long) shared * above / (above + beside));
            return Math.min(text.length(), Math.min(floor, text.length()) + share);
        }

        private static int above(String text, int floor) {
            return Math.max(0, text.length() - floor);
        }
    }
}
