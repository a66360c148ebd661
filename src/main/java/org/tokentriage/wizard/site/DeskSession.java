package org.tokentriage.wizard.site;

import java.time.Clock;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.office.Patience;
import org.tokentriage.ticket.office.TicketOffice;
import org.tokentriage.wizard.form.FlowOnly;

/** The desk of a site, open for whoever signed in. */
@FlowOnly
public record DeskSession(Site.Ready site, TicketDesk desk, TicketOffice office) {

    public static DeskSession by(Site.Ready site, Credentials credentials, Clock clock) {
        var desk = site.desks().open(credentials);
        return new DeskSession(site, desk, new TicketOffice(site.cases(), desk, Patience.USUAL, clock));
    }

    public SiteProfile profile() {
        return site.profile();
    }

    public Receipt receipt(CaseState.Confirmed open) {
        return site.receipt(open);
    }
}
