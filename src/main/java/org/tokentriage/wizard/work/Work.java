package org.tokentriage.wizard.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Runs one call at a time on a worker and tells its outcome on the UI executor: the only crossing between threads.
 *
 * <p>All methods are called on the UI executor. Tests pass {@code Runnable::run} for both executors and need no toolkit.
 */
public final class Work {

    /** What becomes of a running call when it is cancelled. */
    public enum Cancelling {
        /** Its thread is interrupted: for calls that listen, such as those on the network. */
        INTERRUPT,
        /** It is left alone and its outcome ignored: for native code, which nothing can interrupt. */
        ABANDON
    }

    private final Executor worker;
    private final Executor ui;
    private final Cancelling cancelling;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable FutureTask<?> current;

    public Work(Executor worker, Executor ui, Cancelling cancelling) {
        this.worker = worker;
        this.ui = ui;
        this.cancelling = cancelling;
    }

    /** Begins a call, after cancelling the one before. */
    public <T> void start(Callable<T> call, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        cancel();
        var task = new FutureTask<>(call) {
            @Override
            protected void done() {
                ui.execute(() -> finish(this, onDone, onFailed));
            }
        };
        current = task;
        busy.set(true);
        worker.execute(task);
    }

    /** Ends the current call, if any; its outcome is not told. */
    public void cancel() {
        var task = current;
        current = null;
        busy.set(false);
        if (task != null) {
            task.cancel(cancelling == Cancelling.INTERRUPT);
        }
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private <T> void finish(FutureTask<T> task, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        if (!task.equals(current)) {
            return;
        }
        current = null;
        busy.set(false);
        switch (task.state()) {
            case SUCCESS -> onDone.accept(task.resultNow());
            case FAILED -> onFailed.accept(task.exceptionNow());
            case CANCELLED, RUNNING -> throw new IllegalStateException("told before it ended");
        }
    }
}
