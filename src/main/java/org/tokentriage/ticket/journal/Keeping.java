package org.tokentriage.ticket.journal;

/** What of a case may lie on this computer's disk. */
public enum Keeping {
    /** What the agent writes, until the ticket is open. */
    FORM,
    /** Nothing about a person, at no time: for a customer's computer. */
    NO_PERSONAL_DATA
}
