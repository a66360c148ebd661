package org.tokentriage.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.tokentriage.wizard.testing.ExampleTicket;

/** Time in Brasília that passes only when a test says so, and that any thread may look at. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    /** At the moment at which the example's ticket is opened. */
    public MovableClock() {
        this(ExampleTicket.OPENED_AT);
    }

    public MovableClock(Instant now) {
        this.now = now;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ExampleTicket.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the agent does not travel");
    }
}
