package org.tokentriage.settings;

import java.util.Set;

/**
 * Something that the team behind the ticket wants to know. Nobody has to answer it.
 *
 * @param name by which a file gives the answer
 * @param label as the agent and the ticket read it
 * @param occasions about which tokens it is asked
 */
public record Question(String name, String label, Kind kind, Set<Occasion> occasions) {

    /** What an answer looks like; the names stand in kept cases. */
    public enum Kind {
        TEXT,
        DATE,
        YES_NO
    }

    public Question {
        occasions = Set.copyOf(occasions);
    }
}
