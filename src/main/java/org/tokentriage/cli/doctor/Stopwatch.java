package org.tokentriage.cli.doctor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how long the steps of a report take. */
final class Stopwatch {

    private final Map<String, Duration> times = new LinkedHashMap<>();

    <T, E extends Exception> T time(String step, Work<T, E> work) throws E {
        var begin = System.nanoTime();
        try {
            return work.done();
        } finally {
            times.merge(step, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
        }
    }

    /** The time of each step, all its runs together, in the order of their first. */
    Map<String, Duration> times() {
        return times;
    }

    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }
}
