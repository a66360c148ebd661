package org.tokentriage.computer.sightings;

/** A rule needs something that could not be looked at, and so decides nothing. */
public final class UnseenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String why;

    public UnseenException(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
