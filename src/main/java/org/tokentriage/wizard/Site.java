package org.tokentriage.wizard;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketDesks;

/** Whether tickets can be opened from this computer. */
public sealed interface Site {

    record Ready(SiteProfile profile, TicketDesks desks) implements Site {}

    /** There is no usable site profile; tokens can be read all the same. */
    record Unusable(Problem problem) implements Site {}
}
