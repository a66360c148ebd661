package org.tokentriage.training.fault;

import java.util.concurrent.atomic.AtomicInteger;
import org.tokentriage.training.call.Fields;

/** What a server does all the time that others do not; safe for use by many threads. */
public final class Habits {

    private volatile boolean passesOverTheKeyword;
    private volatile boolean listsTwice;
    private final Spoiler spoiler = new Spoiler();
    private volatile Fields promised = Fields.NONE;
    private final AtomicInteger looksInVain = new AtomicInteger();

    /** Searches by keyword find every ticket from now on. */
    public void passOverTheKeyword() {
        passesOverTheKeyword = true;
    }

    public boolean passesOverTheKeyword() {
        return passesOverTheKeyword;
    }

    public Spoiler spoiler() {
        return spoiler;
    }

    /** Every ticket stands twice in a list from now on. */
    public void listTwice() {
        listsTwice = true;
    }

    public boolean listsTwice() {
        return listsTwice;
    }

    /** So many of the next looks for related tickets find none. */
    public void hideRelated(int looks) {
        looksInVain.set(looks);
    }

    public boolean looksInVain() {
        return looksInVain.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Every ticket has this date in this column from now on. */
    public void promise(String column, String date) {
        promised = Fields.of(column, date);
    }

    public Fields promised() {
        return promised;
    }
}
