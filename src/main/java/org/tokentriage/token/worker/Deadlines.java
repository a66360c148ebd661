package org.tokentriage.token.worker;

import java.time.Duration;

/**
 * How long a module may take.
 *
 * @param step for one call of PKCS#11
 * @param inAll for whatever is asked of the reader at once
 * @param end to let go of the token, when it is no longer needed
 */
public record Deadlines(Duration step, Duration inAll, Duration end) {

    /** Fit for slow cards: OpenSC alone takes 1.5 s to start, and some a minute to read. */
    public static final Deadlines USUAL =
            new Deadlines(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(1));
}
