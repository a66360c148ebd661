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
        ModuleFacts module,
        TokenSlot slot,
        TokenInfo info,
        List<TokenObject> objects,
        Reading reading,
        Instant readAt) {

    public TokenSnapshot {
        objects = List.copyOf(objects);
    }

    /** The objects of one kind, in the module's order. */
    public <T extends TokenObject> List<T> objects(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
