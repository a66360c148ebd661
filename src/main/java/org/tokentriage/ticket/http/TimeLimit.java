package org.tokentriage.ticket.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;

/** One limit for work of many calls. What it takes beyond that is stopped, and nobody waits for its end. */
public final class TimeLimit {

    private TimeLimit() {}

    /**
     * Works on a thread of its own, for so long.
     *
     * @param late what it means when the time is over
     * @throws TicketException what the work threw, or {@link TicketFailure.Interrupted} when the caller was interrupted
     */
    public static <T> T within(Duration limit, Callable<T> work, T late) throws TicketException {
        var task = new FutureTask<>(work);
        Thread.startVirtualThread(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            task.cancel(true);
            return late;
        } catch (InterruptedException interrupt) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new TicketException(new TicketFailure.Interrupted(), interrupt);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static TicketException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case TicketException told -> told;
            case RuntimeException broken -> throw broken;
            case null, default -> throw new IllegalStateException(failed);
        };
    }
}
