package org.tokentriage.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The JavaFX thread as a test sees it: work goes in, its value or its failure comes out. */
public final class FxThread {

    /** Far more than a page needs, far less than a build waits for. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** What JavaFX would only have printed: failures of listeners and of work queued by {@link Platform#runLater}. */
    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

    private FxThread() {}

    /** Runs the work there and waits for its end; throws as {@link #call} does. */
    public static void run(Task work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs the work there and gives its value. Throws what the work threw, or else what has gone uncaught on the thread
     * so far, and an {@link AssertionError} that tells where the thread stands if the work takes longer than 30 s.
     * The toolkit starts at the first call. Never to be called on the JavaFX thread itself.
     */
    public static <T extends @Nullable Object> T call(Work<T> work) throws Exception {
        return call(work, LIMIT);
    }

    static <T extends @Nullable Object> T call(Work<T> work, Duration limit) throws Exception {
        var outcome = new CompletableFuture<T>();
        var thread = Toolkit.THREAD;
        Platform.runLater(() -> complete(outcome, work));
        try {
            return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw checked(e.getCause());
        } catch (TimeoutException e) {
            throw stuck(thread, "no end within " + limit.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stuck(thread, "the test was interrupted", e);
        }
    }

    private static <T extends @Nullable Object> void complete(CompletableFuture<T> outcome, Work<T> work) {
        try {
            var value = work.run();
            var uncaught = UNCAUGHT.poll();
            if (uncaught != null) {
                throw uncaught;
            }
            outcome.complete(value);
        } catch (Throwable e) {
            UNCAUGHT.stream().filter(other -> !other.equals(e)).forEach(e::addSuppressed);
            outcome.completeExceptionally(e);
        } finally {
            UNCAUGHT.clear();
        }
    }

    private static Exception checked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }

    private static AssertionError stuck(Thread thread, String why, Exception cause) {
        var standing = Arrays.stream(thread.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        thread.interrupt();
        return new AssertionError("JavaFX thread: " + why + "; it stands" + standing, cause);
    }

    private static Thread start() {
        var thread = new CompletableFuture<Thread>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Thread.currentThread().setUncaughtExceptionHandler((itself, failure) -> UNCAUGHT.add(failure));
            thread.complete(Thread.currentThread());
        });
        return thread.join();
    }

    /** Started by the first look at its thread, after {@link FxThread} itself is ready to take failures. */
    private static final class Toolkit {
        static final Thread THREAD = start();
    }

    /** Something to be done there. */
    public interface Task {
        void run() throws Throwable;
    }

    /** Something to be found out there. */
    public interface Work<T extends @Nullable Object> {
        T run() throws Throwable;
    }
}
