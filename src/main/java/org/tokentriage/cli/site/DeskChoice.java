package org.tokentriage.cli.site;

import java.util.Optional;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.TicketDesks;

/** Finds the desk of a site. */
@FunctionalInterface
public interface DeskChoice {

    /** {@return the desk; empty where a person opens the tickets by hand} */
    Optional<TicketDesks> of(SiteProfile site);
}
