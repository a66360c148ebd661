package org.tokentriage.ticket.desk;

/** What came of looking for a ticket. */
public sealed interface Sought {

    /** It is open. */
    record Found(Receipt receipt) implements Sought {}

    /**
     * The desk does not have it, and that is proved: the search found no ticket of this key, and the same search does find a ticket that is
     * known to be there.
     */
    record Absent() implements Sought {}

    /** It may be there all the same. */
    record CannotTell(Doubt why) implements Sought {}

    /** Why a search that did not find a ticket proves nothing. */
    enum Doubt {
        /** The answer has no list. */
        NO_LIST,
        /** A ticket in the list has no number that can be read. */
        NUMBER_UNREADABLE,
        /** A ticket has no key, or a piece of one, and nothing else that tells whose it is. */
        KEY_UNREADABLE,
        /** The desk lists tickets that were not asked for, and perhaps not all of those that were. */
        FILTER_IGNORED,
        /** There is more to look through than can be. */
        TOO_MANY,
        /** The desk gives one page again and again. */
        PAGES_REPEAT,
        /** It took longer than an answer may take. */
        TOO_SLOW,
        /** The search does not find a ticket that is there. */
        SEARCH_FAILS,
        /** The search found nothing at all, and no ticket is known by which it could be tried. */
        UNTRIED
    }
}
