package org.tokentriage.training;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when a test says so. It starts on 23/11/2026 at 10h32 in Brasília. */
public final class HandMovedClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-23T13:32:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }
}
