package org.tokentriage.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long the steps of a report take. */
final class Stopwatch {

    private final Map<String, Duration> times = new LinkedHashMap<>();

    <T> T time(String step, Supplier<T> work) {
        var begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            times.merge(step, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
        }
    }

    /** The time of each step, all its runs together, in the order of their first. */
    Map<String, Duration> times() {
        return times;
    }
}
