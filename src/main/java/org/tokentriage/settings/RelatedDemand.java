package org.tokentriage.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The demand that follows each ticket, listed under <i>Chamados Relacionados</i>. A site's workflow makes it, or this program does.
 *
 * @param team the team it goes to, as the customer is told
 * @param query the SQL that finds it, with {@code {chamado}} for the number; empty when the site does not allow queries
 * @param waits how long to wait before each look, from the receipt on
 * @param opening how to open it, where no workflow does; empty where one does
 */
public record RelatedDemand(String team, String query, List<Duration> waits, Optional<Opening> opening) {

    public RelatedDemand {
        waits = List.copyOf(waits);
    }

    /** A demand that the site's workflow makes. */
    public RelatedDemand(String team, String query, List<Duration> waits) {
        this(team, query, waits, Optional.empty());
    }

    /** The same for another team, if there is one. */
    RelatedDemand by(Optional<String> other) {
        return new RelatedDemand(other.orElse(team), query, waits, opening);
    }

    /**
     * The ticket that is the demand.
     *
     * @param title with the names of a ticket's title in braces
     * @param category {@code cdcategoria}, which decides the team
     * @param type {@code cdtipochamado}
     */
    public record Opening(String title, String category, String type) {}
}
