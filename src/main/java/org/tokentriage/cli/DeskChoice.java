package org.tokentriage.cli;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketDesks;

/** Finds the desk of a site. */
@FunctionalInterface
public interface DeskChoice {

    TicketDesks of(SiteProfile site);
}
