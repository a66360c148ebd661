package org.tokentriage.wizard.work;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/** Lets calls on cases run one after the other, so that this program is never its own other window. */
public final class SerialCalls {

    private final ReentrantLock turn = new ReentrantLock();

    public <T> Callable<T> take(Callable<T> call) {
        return () -> {
            turn.lock();
            try {
                return call.call();
            } finally {
                turn.unlock();
            }
        };
    }
}
