package org.tokentriage.token;

import org.tokentriage.token.TokenFailure.BeyondLimit;

/** How much is read at most. No token of a customer comes near; a module that goes beyond is lying, or damaged. */
public enum Limit {
    SLOTS(64),
    OBJECTS(10_000),
    /** Of a label or an id. */
    NAME_BYTES(255),
    /** Of one certificate: a longer one is kept without its bytes, as one that cannot be read, and stops nothing. */
    CERTIFICATE_BYTES(256 * 1024),
    /** Of all labels, ids and certificates of a token. */
    TOTAL_BYTES(32 * 1024 * 1024);

    private final int most;

    Limit(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /**
     * Lets an amount pass that is not too large.
     *
     * @throws TokenException with {@link BeyondLimit} when it is
     */
    public void allow(long amount) throws TokenException {
        if (amount > most) {
            throw new TokenException(new BeyondLimit(this));
        }
    }
}
