package org.tokentriage.settings;

import java.time.Duration;

/**
 * How a site passes on what was read on another computer.
 *
 * @param mostAge how old a laudo may be that a ticket is opened from
 * @param technicianOpensTickets whether a technician may sign in on a customer's computer and open the ticket there
 */
public record LaudoPolicy(Duration mostAge, boolean technicianOpensTickets) {

    /** Where no profile says otherwise. */
    public static final LaudoPolicy USUAL = new LaudoPolicy(Duration.ofHours(2), false);
}
