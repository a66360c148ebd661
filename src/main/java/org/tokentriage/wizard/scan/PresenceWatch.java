package org.tokentriage.wizard.scan;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.wizard.step.TokenPresence;

/**
 * Whether the token that was read last is still there. What cannot be told is no news: a service that does not answer, and a module that
 * calls its slots otherwise than the service its readers.
 */
final class PresenceWatch {

    /** A slot's description has room for so many bytes (PKCS#11 v2.40 section 3.2), and a longer reader's name is cut there. */
    private static final int LONGEST_SLOT = 64;

    private final ReadOnlyObjectWrapper<TokenPresence> presence = new ReadOnlyObjectWrapper<>(TokenPresence.THERE);
    private Optional<TokenSlot> slot = Optional.empty();
    private boolean isKnownByName;

    ReadOnlyObjectProperty<TokenPresence> property() {
        return presence.getReadOnlyProperty();
    }

    /** A token is read now; it is there. */
    void reading(TokenSlot now) {
        slot = Optional.of(now);
        isKnownByName = false;
        presence.set(TokenPresence.THERE);
    }

    void seen(CardService now) {
        if (slot.isPresent() && !(now instanceof CardService.Silent || now instanceof CardService.Unusable)) {
            presence.set(after(isThere(slot.get(), now)));
        }
    }

    private TokenPresence after(boolean there) {
        if (!there) {
            return TokenPresence.TAKEN_OUT;
        }
        return presence.get() == TokenPresence.THERE ? TokenPresence.THERE : TokenPresence.ONE_AGAIN;
    }

    private boolean isThere(TokenSlot read, CardService now) {
        var reader = now.readers().stream().filter(shown -> isOf(read, shown)).findFirst();
        var known = isKnownByName;
        isKnownByName |= reader.isPresent();
        return reader.map(shown -> !shown.isEmpty()).orElse(!known && now.hasCard());
    }

    private static boolean isOf(TokenSlot slot, CardReader reader) {
        var described = slot.reader().strip();
        var name = reader.name().strip();
        return name.equals(described) || (described.length() >= LONGEST_SLOT - 1 && name.startsWith(described));
    }
}
