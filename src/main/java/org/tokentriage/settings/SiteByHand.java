package org.tokentriage.settings;

import java.net.URI;
import java.util.Optional;

/**
 * A help desk that this program does not call: a person opens the tickets there by hand.
 *
 * @param address where a person finds the desk; empty when nobody said so
 * @param ticketPage where a person sees a ticket, below the address, with {@code {chamado}} for its number
 */
public record SiteByHand(Optional<URI> address, String ticketPage) implements DeskSite {

    /** {@return the address at which a person sees the ticket of a number, as far as it is known} */
    public Optional<URI> ticketPage(String number) {
        return address.map(base -> Addresses.below(base, ticketPage.replace("{chamado}", number)));
    }
}
