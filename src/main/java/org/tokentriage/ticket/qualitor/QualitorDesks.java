package org.tokentriage.ticket.qualitor;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.tokentriage.settings.QualitorSite;
import org.tokentriage.settings.QualitorTransport.Rest;
import org.tokentriage.settings.QualitorTransport.Soap;
import org.tokentriage.settings.QualitorTransport.WebService;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.ticket.http.PostBox;
import org.tokentriage.ticket.http.Server;
import org.tokentriage.ticket.qualitor.rest.RestDesk;
import org.tokentriage.ticket.qualitor.service.StatelessTransport;
import org.tokentriage.ticket.qualitor.soap.SoapTransport;
import org.tokentriage.ticket.qualitor.text.WantedTasks;

/** Opens a site's Qualitor for whoever signs in. */
public final class QualitorDesks implements TicketDesks {

    private final SiteProfile profile;
    private final Clock clock;
    private final PostBox postBox;

    /** @param clock tells when a ticket was opened, and its zone is the one in which the ticket's text tells times */
    public QualitorDesks(SiteProfile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
        this.postBox = new PostBox(server(profile.qualitor()));
    }

    @Override
    public String name() {
        return "Qualitor";
    }

    @Override
    public URI page(TicketNumber number) {
        return profile.qualitor().ticketPage(number.value());
    }

    @Override
    public Set<Task> wanted() {
        return WantedTasks.of(profile);
    }

    @Override
    public void passProxy(Credentials login) {
        postBox.passProxy(login);
    }

    @Override
    public TicketDesk open(Credentials credentials) {
        var site = profile.qualitor();
        return switch (site.dialect().transport()) {
            case WebService stateless ->
                new QualitorDesk(profile, clock, new StatelessTransport(site, credentials, postBox));
            case Soap soap -> new QualitorDesk(profile, clock, new SoapTransport(site, soap, credentials, postBox));
            case Rest rest -> new RestDesk(profile, clock, rest, credentials, postBox);
        };
    }

    private static Server server(QualitorSite site) {
        return new Server(site.connectWithin(), site.answerWithin(), site.authorities());
    }
}
