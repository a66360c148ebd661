package org.tokentriage.ticket.journal;

import org.tokentriage.settings.ComputerOwner;

/** What of a case may lie on this computer's disk. */
public enum StoragePolicy {
    /** What the agent writes, until the ticket is open. */
    FORM,
    /** Nothing about a person, at no time: what the agent writes is remembered until the program ends. */
    NO_PERSONAL_DATA;

    /** What may lie on the disk of somebody's computer. */
    public static StoragePolicy on(ComputerOwner owner) {
        return switch (owner) {
            case AGENT -> FORM;
            case CUSTOMER -> NO_PERSONAL_DATA;
        };
    }
}
