package org.tokentriage.settings;

/** Whose computer the program runs on, which decides what may stay there. */
public enum ComputerOwner {
    /** The support desk's own. */
    AGENT,
    /** A customer's, on which a technician works in a remote session. */
    CUSTOMER
}
