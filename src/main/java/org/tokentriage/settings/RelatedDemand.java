package org.tokentriage.settings;

import java.time.Duration;
import java.util.List;

/**
 * The demand that a site's workflow makes of each ticket, listed under <i>Chamados Relacionados</i>.
 *
 * @param team the team it goes to, as the customer is told
 * @param query the SQL that finds it, with {@code {chamado}} for the number; empty when the site does not allow queries
 * @param waits how long to wait before each look, from the receipt on
 */
public record RelatedDemand(String team, String query, List<Duration> waits) {

    public RelatedDemand {
        waits = List.copyOf(waits);
    }
}
