package org.tokentriage.token;

import java.util.Optional;

/**
 * A slot of a module: a reader, and the token in it if there is one.
 *
 * @param id the module's own id, which is neither an index nor small: SafeSign's first slot is 52481
 * @param reader the slot's description, which SafeSign takes from the PC/SC reader's name
 * @param token what the token says of itself; empty when the slot holds none
 */
public record TokenSlot(long id, String reader, Optional<TokenInfo> token) {

    public boolean hasToken() {
        return token.isPresent();
    }
}
