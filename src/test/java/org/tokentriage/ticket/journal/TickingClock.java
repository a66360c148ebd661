package org.tokentriage.ticket.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on by one second at each look. */
final class TickingClock extends Clock {

    static final Instant START = Instant.parse("2026-11-23T13:24:00Z");

    private Instant next = START;

    @Override
    public Instant instant() {
        var now = next;
        next = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the journal knows no zones");
    }
}
