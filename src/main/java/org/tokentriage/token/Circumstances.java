package org.tokentriage.token;

import java.util.List;
import java.util.Set;
import org.tokentriage.token.card.CardService;

/**
 * What is known around a module, to explain why it sees no token.
 *
 * @param usb the connected USB devices, looked at only where the service is stopped; such as {@code 1059:0017}
 * @param remote whether this program runs in a remote desktop session
 */
public record Circumstances(CardService service, Set<String> usb, boolean remote) {

    /** Nothing that would explain anything. */
    static final Circumstances UNKNOWN = new Circumstances(new CardService.Running(List.of()), Set.of(), false);

    public Circumstances {
        usb = Set.copyOf(usb);
    }
}
