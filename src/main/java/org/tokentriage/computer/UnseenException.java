package org.tokentriage.computer;

/** A rule needs something that could not be looked at, and so decides nothing. */
final class UnseenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    UnseenException(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}
