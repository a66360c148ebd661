package org.tokentriage.token.worker;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;

/**
 * Has the first worker start while nobody knows yet whether a module will be opened, and which: a Java takes longer to start than what
 * there is to find out. It is ended unless it was asked for.
 */
public final class StandbyTokenReaders implements TokenReaders, AutoCloseable {

    private final WorkerTokenReaders readers;
    private final AtomicReference<@Nullable FutureTask<Worker>> standby;

    private StandbyTokenReaders(WorkerTokenReaders readers, FutureTask<Worker> starting) {
        this.readers = readers;
        this.standby = new AtomicReference<>(starting);
    }

    /** Returns at once: the worker starts on a thread of its own. */
    public static StandbyTokenReaders start(WorkerTokenReaders readers) {
        var starting = new FutureTask<>(readers::start);
        Thread.ofPlatform().daemon().name("worker-start").start(starting);
        return new StandbyTokenReaders(readers, starting);
    }

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        return readers.open(this::worker, module);
    }

    private Worker worker() throws TokenException {
        var starting = standby.getAndSet(null);
        return starting == null ? readers.start() : started(starting);
    }

    /** A start takes milliseconds, and what it starts must not be lost: it is waited for even when somebody is in a hurry. */
    private static Worker started(FutureTask<Worker> starting) throws TokenException {
        var hurried = false;
        while (true) {
            try {
                return starting.get();
            } catch (InterruptedException hurry) {
                hurried = true;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof TokenException refused) {
                    throw refused;
                }
                throw new IllegalStateException(failed);
            } finally {
                if (hurried) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Override
    public void close() {
        var starting = standby.getAndSet(null);
        if (starting != null) {
            dismiss(starting);
        }
    }

    private static void dismiss(FutureTask<Worker> starting) {
        try {
            started(starting).dismiss();
        } catch (TokenException neverStarted) {
            // There is none, and nobody has asked for it.
        }
    }
}
