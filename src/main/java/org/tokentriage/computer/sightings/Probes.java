package org.tokentriage.computer.sightings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks one after the other, each under a deadline. One that does not answer keeps its thread, which is why this runs in a process that may be
 * ended.
 *
 * @param looks in the order in which they are taken
 * @param deadline for each
 */
public record Probes(Map<Probe, Callable<List<Sighting>>> looks, Duration deadline) {

    /** What came of each look, with why where it failed. */
    public void run(Consumer<Sighting> told) {
        looks.forEach((probe, look) -> run(probe, look, told));
    }

    private void run(Probe probe, Callable<List<Sighting>> look, Consumer<Sighting> told) {
        var task = new FutureTask<>(look);
        Thread.ofPlatform().daemon().name("look-" + probe).start(task);
        try {
            task.get(deadline.toMillis(), TimeUnit.MILLISECONDS).forEach(told);
            told.accept(probe.done());
        } catch (TimeoutException late) {
            told.accept(probe.failed("TIMEOUT"));
        } catch (ExecutionException failed) {
            told.accept(probe.failed(why(failed.getCause())));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            told.accept(probe.failed("INTERRUPTED"));
        }
    }

    private static String why(@Nullable Throwable cause) {
        return cause == null ? "UNKNOWN" : cause.getClass().getSimpleName();
    }
}
