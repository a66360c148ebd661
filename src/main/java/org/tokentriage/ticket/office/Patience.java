package org.tokentriage.ticket.office;

import java.time.Duration;
import java.util.List;

/**
 * How long a ticket in doubt is looked for before it may count as absent: a server can still be at work on a call whose connection broke.
 *
 * @param waits before each look, the first from the sending on
 */
public record Patience(List<Duration> waits) {

    /** Looks 2, 10 and 30 seconds after the sending; 30 seconds are also PHP's own limit for a script (max_execution_time). */
    public static final Patience USUAL =
            new Patience(List.of(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(20)));

    /** One look, at once. */
    public static final Patience NONE = new Patience(List.of(Duration.ZERO));

    public Patience {
        waits = List.copyOf(waits);
    }

    /** {@return how long after the sending the last look is} */
    public Duration total() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
