package org.tokentriage.settings;

import java.util.List;

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
}
