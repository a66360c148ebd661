package org.tokentriage.training;

import java.util.concurrent.atomic.AtomicInteger;

/** What a server does all the time that others do not; safe for use by many threads. */
final class Habits {

    private volatile boolean passesOverTheKeyword;
    private volatile boolean listsTwice;
    private final Spoiler spoiler = new Spoiler();
    private volatile Fields promised = Fields.NONE;
    private final AtomicInteger looksInVain = new AtomicInteger();

    /** Searches by keyword find every ticket from now on. */
    void passOverTheKeyword() {
        passesOverTheKeyword = true;
    }

    boolean passesOverTheKeyword() {
        return passesOverTheKeyword;
    }

    Spoiler spoiler() {
        return spoiler;
    }

    /** Every ticket stands twice in a list from now on. */
    void listTwice() {
        listsTwice = true;
    }

    boolean listsTwice() {
        return listsTwice;
    }

    /** So many of the next looks for related tickets find none. */
    void hideRelated(int looks) {
        looksInVain.set(looks);
    }

    boolean looksInVain() {
        return looksInVain.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Every ticket has this date in this column from now on. */
    void promise(String column, String date) {
        promised = Fields.of(column, date);
    }

    Fields promised() {
        return promised;
    }
}
