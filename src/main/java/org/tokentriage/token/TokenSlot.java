package org.tokentriage.token;

import java.util.Optional;
import org.tokentriage.certificate.holder.Cpf;

/**
 * A slot of a module: a reader, and the token in it if there is one.
 *
 * @param id the module's own id, unsigned, which is neither an index nor small: SafeSign's first slot is 52481
 * @param reader the slot's description, which SafeSign takes from the PC/SC reader's name
 */
public record TokenSlot(long id, String reader, SlotState state) {

    public TokenSlot {
        reader = Cpf.maskedIn(reader);
    }

    /** What the token says of itself; empty when the slot holds none that can be read. */
    public Optional<TokenInfo> token() {
        return state instanceof SlotState.Present present ? Optional.of(present.token()) : Optional.empty();
    }

    /** The same slot with a token that describes itself so. */
    public TokenSlot holding(TokenInfo token) {
        return new TokenSlot(id, reader, new SlotState.Present(token));
    }

    public boolean hasToken() {
        return token().isPresent();
    }
}
