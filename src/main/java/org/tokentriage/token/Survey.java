package org.tokentriage.token;

import java.util.List;
import java.util.Optional;
import org.tokentriage.token.card.CardReader;

/**
 * A module and all its slots, in the module's own order.
 *
 * @param around what else is known of this computer's readers
 */
public record Survey(ModuleFacts module, List<TokenSlot> slots, Circumstances around) {

    public Survey {
        slots = List.copyOf(slots);
    }

    /** What the module alone says. */
    public Survey(ModuleFacts module, List<TokenSlot> slots) {
        this(module, slots, Circumstances.UNKNOWN);
    }

    /** The slots that hold a token which can be read, operational or not. */
    public List<TokenSlot> tokens() {
        return slots.stream().filter(TokenSlot::hasToken).toList();
    }

    /** The names of the readers: those of the slots or, where a module shows none, those that the service knows. */
    public List<String> readers() {
        return slots.isEmpty()
                ? around.service().readers().stream().map(CardReader::name).toList()
                : slots.stream().map(TokenSlot::reader).toList();
    }

    /** Why there is no token to read; empty when there is one. */
    public Optional<TokenFailure> absence() {
        return tokens().isEmpty() ? Optional.of(new MissingTokenCause(slots, around).reason()) : Optional.empty();
    }

    /** The same slots, in these circumstances. */
    public Survey amid(Circumstances circumstances) {
        return new Survey(module, slots, circumstances);
    }
}
