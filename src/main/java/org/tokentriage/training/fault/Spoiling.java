package org.tokentriage.training.fault;

/** What a server makes of its lists of tickets and of the tickets' fields, all the time, so that a search in them proves nothing. */
public enum Spoiling {
    /** No ticket has a number. */
    NUMBERS_MISSING,
    /** Numbers have leading zeros, blanks and points. */
    NUMBERS_FOR_PEOPLE,
    KEYS_IN_LOWER_CASE,
    /** Keywords end after nine characters, and titles and descriptions before the key. */
    KEYS_CUT,
    /** Keywords, titles and descriptions are not told. */
    KEYS_MISSING,
    /** Searches find the first tickets of all, whatever is asked for. */
    OLDEST_ONLY,
    /** Searches find nothing. */
    NOTHING,
    /** Searches find every ticket, whatever is asked for. */
    FILTER_IGNORED,
    /** The interface in JSON gives its first page whatever page is asked for. */
    PAGES_REPEATED
}
