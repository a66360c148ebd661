package org.tokentriage.settings;

/** Whose computer the program runs on, which decides what may stay there. */
public enum ComputerOwner {
    /** The support desk's own. */
    AGENT,
    /** A customer's, on which a technician works in a remote session. */
    CUSTOMER;

    /** A system property: the single file for technicians says {@code customer} by it, since that is all that it is for. */
    public static final String PROPERTY = "tokentriage.computer";

    /** Whose it is in this program, when a profile says this, or would where there is none. */
    public ComputerOwner here() {
        return "customer".equals(System.getProperty(PROPERTY)) ? CUSTOMER : this;
    }
}
