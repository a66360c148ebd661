package org.tokentriage.wizard;

import java.time.Clock;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.CaseState;
import org.tokentriage.ticket.Credentials;
import org.tokentriage.ticket.Patience;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.TicketDesk;
import org.tokentriage.ticket.TicketOffice;

/** The desk of a site, open for whoever signed in. */
record DeskSession(SiteProfile profile, TicketDesk desk, TicketOffice office) {

    static DeskSession by(Site.Ready site, Credentials credentials, Clock clock) {
        var desk = site.desks().open(credentials);
        return new DeskSession(site.profile(), desk, new TicketOffice(site.cases(), desk, Patience.USUAL, clock));
    }

    Receipt receipt(CaseState.Confirmed open) {
        return receipt(profile, open);
    }

    /** What is known of an open ticket without asking the desk. */
    static Receipt receipt(SiteProfile profile, CaseState.Confirmed open) {
        var page = profile.qualitor().ticketPage(open.number().value());
        return new Receipt(open.number(), page, open.at());
    }
}
