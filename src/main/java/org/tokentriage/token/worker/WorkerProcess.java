package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of a worker. */
final class WorkerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

    /** What Unix makes of a process that is ended by force: 128 and the number of SIGKILL. */
    private static final int KILLED = 137;

    private final Process process;
    private final WorkerFolder folder;
    private final Duration patience;
    private boolean done;

    /**
     * @param folder goes when the worker has gone
     * @param patience how long it may take to end
     */
    WorkerProcess(Process process, WorkerFolder folder, Duration patience) {
        this.process = process;
        this.folder = folder;
        this.patience = patience;
    }

    /** Whether it may still be asked. */
    boolean isAlive() {
        return !done && process.isAlive();
    }

    /** Whether its Java machine has begun to write how it crashed, which may take longer than any call of a module. */
    boolean describesItsCrash() {
        return Files.exists(folder.crash());
    }

    /** Does something when it has ended, on a thread of the runtime's. */
    void onExit(Runnable then) {
        var ignored = process.onExit().thenRun(then);
    }

    /** Hands over a line. A dead process takes none: that it is dead is seen at its output. */
    void send(String line) {
        try {
            var input = process.getOutputStream();
            input.write((line + "\n").getBytes(UTF_8));
            input.flush();
        } catch (IOException dead) {
            LOG.debug("The worker takes no request", dead);
        }
    }

    /** Lets it end by itself, which it does when nobody can ask it any more, or else by force. */
    void end() {
        done = true;
        try {
            process.getOutputStream().close();
        } catch (IOException dead) {
            LOG.debug("The worker is dead already", dead);
        }
        if (hasEnded()) {
            leave();
        } else {
            kill();
        }
    }

    InputStream output() {
        return process.getInputStream();
    }

    InputStream stderr() {
        return process.getErrorStream();
    }

    /** Ends it, and whatever the module has started, by force. */
    void kill() {
        done = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (hasEnded()) {
            leave();
        } else {
            LOG.warn("The worker {} cannot be ended", process.pid());
        }
    }

    private void leave() {
        folder.remove();
        RunningWorkers.remove(this);
    }

    int exitCode() {
        return process.isAlive() ? KILLED : process.exitValue();
    }

    /** Waits for the end, but not for long. */
    private boolean hasEnded() {
        try {
            return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
