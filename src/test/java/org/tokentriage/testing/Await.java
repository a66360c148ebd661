package org.tokentriage.testing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Waits for something on screen to become true, however long the machine takes within reason. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /** Waits, off the JavaFX thread, until the value satisfies the condition, and gives that value. */
    public static <T> T until(String what, ObservableValue<T> value, Predicate<T> condition)
            throws InterruptedException {
        return until(what, value, condition, PATIENCE.toSeconds());
    }

    /** As above, for no longer than that many seconds: for what is tried many times and would fail each time. */
    public static <T> T until(String what, ObservableValue<T> value, Predicate<T> condition, long seconds)
            throws InterruptedException {
        var found = new CompletableFuture<T>();
        ChangeListener<T> listener = (observed, before, now) -> {
            if (condition.test(now)) {
                found.complete(now);
            }
        };
        Platform.runLater(() -> {
            value.addListener(listener);
            listener.changed(value, value.getValue(), value.getValue());
        });
        try {
            return found.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("waited " + seconds + " s in vain: " + what + "; now " + value.getValue(), late);
        } catch (ExecutionException failed) {
            throw new AssertionError(what, failed.getCause());
        } finally {
            Platform.runLater(() -> value.removeListener(listener));
        }
    }
}
