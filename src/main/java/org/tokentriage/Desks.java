package org.tokentriage;

import java.time.Clock;
import java.util.Optional;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.SiteByHand;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.qualitor.QualitorDesks;

/** Chooses the adapter of a site's desk: a further desk is a line here. */
public final class Desks {

    private Desks() {}

    /** {@return the desk; empty where a person opens the tickets by hand} */
    public static Optional<TicketDesks> of(SiteProfile site, Clock clock) {
        return switch (site.desk()) {
            case QualitorSite qualitor -> Optional.of(new QualitorDesks(site, clock));
            case SiteByHand byHand -> Optional.empty();
        };
    }
}
