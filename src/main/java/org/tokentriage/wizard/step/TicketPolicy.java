package org.tokentriage.wizard.step;

import java.net.URI;
import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.settings.Occasion;
import org.tokentriage.settings.Occasions;

/**
 * Whether the site has tickets opened about a token.
 *
 * @param opens whether one may be opened
 * @param article where an agent reads what the site does about such a token
 */
public record TicketPolicy(boolean opens, Optional<URI> article) {

    private static final TicketPolicy NONE = new TicketPolicy(false, Optional.empty());

    public static TicketPolicy of(Diagnosis diagnosis, Occasions occasions) {
        return occasion(diagnosis)
                .map(occasions::of)
                .map(rules -> new TicketPolicy(rules.opens(), rules.article()))
                .orElse(NONE);
    }

    /** The state of a token as a site's profile names it; none when its reading proved nothing. */
    public static Optional<Occasion> occasion(Diagnosis diagnosis) {
        return switch (diagnosis.verdict()) {
            case BLANK -> Optional.of(Occasion.BLANK);
            case UNINITIALISED -> Optional.of(Occasion.UNINITIALISED);
            case ONLY_CA -> Optional.of(Occasion.ONLY_CA);
            case KEY_WITHOUT_CERTIFICATE -> Optional.of(Occasion.KEY_WITHOUT_CERTIFICATE);
            case ONLY_DATA -> Optional.of(Occasion.ONLY_DATA);
            case VALID -> Optional.of(Occasion.VALID);
            case EXPIRED -> Optional.of(Occasion.EXPIRED);
            case NOT_YET_VALID -> Optional.of(Occasion.NOT_YET_VALID);
            case MIXED -> Optional.of(Occasion.MIXED);
            case INCONCLUSIVE -> Optional.empty();
        };
    }
}
