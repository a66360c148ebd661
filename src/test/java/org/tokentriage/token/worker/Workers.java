package org.tokentriage.token.worker;

import java.util.List;

/** The workers of this process, which starts no other Java. */
final class Workers {

    /** What tests hold that count workers, so that no other test starts one meanwhile. */
    static final String LOCK = "workers";

    private Workers() {}

    static List<ProcessHandle> running() {
        return ProcessHandle.current().children().filter(Workers::isWorker).toList();
    }

    static ProcessHandle only() {
        var running = running();
        if (running.size() != 1) {
            throw new AssertionError("there are " + running.size() + " workers");
        }
        return running.get(0);
    }

    /** Ends a worker as a virus scanner or the system may, and waits until it is gone. */
    static void kill(ProcessHandle worker) {
        worker.destroyForcibly();
        worker.onExit().join();
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }
}
