package org.tokentriage.token;

import java.util.function.Consumer;

/**
 * Reads tokens through one PKCS#11 module. Without login, and without any call that changes a token.
 *
 * <p>The calls block for as long as the module does: seconds on a slow card. Call them off the UI thread, one at a time.
 */
public interface TokenReader extends AutoCloseable {

    /**
     * Says what the module is and what its slots hold now.
     *
     * @throws TokenException when the module fails before its slots are known
     */
    Survey survey() throws TokenException;

    /**
     * Reads the token of a slot twice, in two sessions.
     *
     * <p>A token that fails half way yields a snapshot whose {@link Reading} says so; what was read until then is kept.
     *
     * @param progress told of each step as it begins, on the calling thread
     * @throws TokenException when not even the token's own description could be read
     */
    TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException;

    /** Lets go of the module. */
    @Override
    void close();
}
