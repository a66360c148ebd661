package org.tokentriage.token;

import java.time.Instant;
import java.util.List;

/**
 * A token as it was when it was read, without login: only what is public on it.
 *
 * @param objects certificates, public keys, private keys, then all others; each group in the module's own order
 * @param reading how far the objects may be trusted
 * @param readAt when the last reading ended
 */
public record TokenSnapshot(
        ModuleFacts module, TokenSlot slot, List<TokenObject> objects, Reading reading, Instant readAt) {

    public TokenSnapshot {
        if (!slot.hasToken()) {
            throw new IllegalArgumentException("a slot without a token that can be read has no snapshot");
        }
        objects = List.copyOf(objects);
    }

    /** What the token says of itself. */
    public TokenInfo info() {
        return slot.token().orElseThrow();
    }

    /** The objects of one kind, in the module's order. */
    public <T extends TokenObject> List<T> objects(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
