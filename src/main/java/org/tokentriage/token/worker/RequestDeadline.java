package org.tokentriage.token.worker;

import java.time.Duration;

/** The time that is left for a request, by a clock that nobody sets. */
final class RequestDeadline {

    private final Deadlines deadlines;
    private final long begin = System.nanoTime();

    RequestDeadline(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The wait for the whole. */
    Wait forAll() {
        return new Wait(deadlines.inAll().minus(spent()), deadlines.inAll());
    }

    /** The wait for one step of it. */
    Wait forStep() {
        var all = forAll();
        return all.left().compareTo(deadlines.step()) < 0 ? all : new Wait(deadlines.step(), deadlines.step());
    }

    /**
     * A wait that may be in vain.
     *
     * @param left how long it may take from now on; nothing or less when it is over
     * @param deadline the deadline that has then passed
     */
    record Wait(Duration left, Duration deadline) {}
}
