package org.tokentriage.token;

import java.util.List;

/** A module and all its slots, in the module's own order. */
public record Survey(ModuleFacts module, List<TokenSlot> slots) {

    public Survey {
        slots = List.copyOf(slots);
    }

    /** The slots that hold a token, operational or not. */
    public List<TokenSlot> tokens() {
        return slots.stream().filter(TokenSlot::hasToken).toList();
    }
}
