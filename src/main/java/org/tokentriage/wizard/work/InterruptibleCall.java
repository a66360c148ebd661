package org.tokentriage.wizard.work;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A call that can be told to come to its end. Its outcome is told all the same, since what a sending did must be known: a call that is
 * merely cancelled takes that with it.
 */
public final class InterruptibleCall<T> implements Callable<T> {

    private final Callable<T> call;
    private @Nullable Thread running;
    private boolean interrupted;

    public InterruptibleCall(Callable<T> call) {
        this.call = call;
    }

    @Override
    public T call() throws Exception {
        begin();
        try {
            return call.call();
        } finally {
            end();
        }
    }

    /** Interrupts the call's thread, now or when it begins. */
    public synchronized void interrupt() {
        interrupted = true;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether it was told to come to its end. */
    public synchronized boolean isInterrupted() {
        return interrupted;
    }

    private synchronized void begin() {
        running = Thread.currentThread();
        if (interrupted) {
            running.interrupt();
        }
    }

    /** The thread may go on to other work, which nobody interrupted. */
    private synchronized void end() {
        running = null;
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
