package org.tokentriage.cli.site;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketDesks;

/** Finds the desk of a site. */
@FunctionalInterface
public interface DeskChoice {

    TicketDesks of(SiteProfile site);
}
