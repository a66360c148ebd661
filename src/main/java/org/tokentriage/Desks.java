package org.tokentriage;

import java.time.Clock;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketDesks;
import org.tokentriage.ticket.qualitor.QualitorDesks;

/** Chooses the adapter of a site's desk: a further desk is a line here. */
public final class Desks {

    private Desks() {}

    public static TicketDesks of(SiteProfile site, Clock clock) {
        return switch (site.desk()) {
            case QualitorSite qualitor -> new QualitorDesks(site, clock);
        };
    }
}
