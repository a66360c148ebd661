package org.tokentriage.token;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.token.SlotState.Unreadable;

/** A module and all its slots, in the module's own order. */
public record Survey(ModuleFacts module, List<TokenSlot> slots) {

    public Survey {
        slots = List.copyOf(slots);
    }

    /** The slots that hold a token which can be read, operational or not. */
    public List<TokenSlot> tokens() {
        return slots.stream().filter(TokenSlot::hasToken).toList();
    }

    /** Why there is no token to read; empty when there is one. */
    public Optional<TokenFailure> absence() {
        if (!tokens().isEmpty()) {
            return Optional.empty();
        }
        if (slots.isEmpty()) {
            return Optional.of(new TokenFailure.NoReader());
        }
        return slots.stream()
                .map(TokenSlot::state)
                .flatMap(state ->
                        state instanceof Unreadable unreadable ? Stream.of(unreadable.cause()) : Stream.empty())
                .findFirst()
                .or(() -> Optional.of(new TokenFailure.NoToken()));
    }
}
