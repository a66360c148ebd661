package org.tokentriage.wizard.step;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.Ticket;

/**
 * What the customer is promised when the ticket is open.
 *
 * @param answerBy until when the site answers
 * @param team the team that the ticket goes on to
 * @param speech what is said of the token, in the site's own words
 */
public record Promise(Instant answerBy, String team, Optional<String> speech) {

    /** In the words that are the same for every site. */
    public Promise(Instant answerBy, String team) {
        this(answerBy, team, Optional.empty());
    }

    /** What a site promises for a ticket. */
    public static Promise of(SiteProfile site, Ticket ticket, Instant openedAt) {
        var occasion = ticket.token().occasion();
        var rules = site.about(occasion);
        var speech = site.occasions().of(occasion).words().speech();
        return new Promise(rules.answerBy(openedAt), rules.related().team(), speech);
    }

    public Promise until(Instant known) {
        return new Promise(known, team, speech);
    }
}
