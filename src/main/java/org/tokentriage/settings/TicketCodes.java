package org.tokentriage.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site's codes for the tickets of this program (docs/qualitor.md).
 *
 * @param openedBy {@code idchamado}: 1 for a requester
 * @param severity {@code cdseveridade}
 * @param origin {@code cdorigem}
 * @param locality {@code cdlocalidade} when the contact has none
 * @param categories {@code cdcategoria}, the first being proposed
 * @param types {@code cdtipochamado}, the first being proposed
 * @param fallbackCustomer {@code cdcliente} for a company that Qualitor does not know
 * @param fallbackContact {@code cdcontato} within that client
 */
public record TicketCodes(
        String openedBy,
        String severity,
        String origin,
        String locality,
        List<Choice> categories,
        List<Choice> types,
        String fallbackCustomer,
        String fallbackContact) {

    public TicketCodes {
        categories = List.copyOf(categories);
        types = List.copyOf(types);
    }

    /** The same with another proposal, if there is one. */
    TicketCodes proposing(Optional<Choice> category, Optional<Choice> type) {
        return new TicketCodes(
                openedBy,
                severity,
                origin,
                locality,
                first(category, categories),
                first(type, types),
                fallbackCustomer,
                fallbackContact);
    }

    private static List<Choice> first(Optional<Choice> chosen, List<Choice> all) {
        return Stream.concat(chosen.stream(), all.stream()).distinct().toList();
    }
}
