package org.tokentriage.token.worker;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The workers of this program, which end with it. Whoever was to end one may be in the middle of a call then, and would leave its folder
 * behind. For any thread.
 */
public final class RunningWorkers {

    private static final Set<WorkerProcess> RUNNING = new LinkedHashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RunningWorkers::end, "workers-end"));
    }

    private RunningWorkers() {}

    /** Ends all by force and removes their folders; no other is started any more. */
    public static void end() {
        atTheEnd().forEach(WorkerProcess::kill);
    }

    private static synchronized List<WorkerProcess> atTheEnd() {
        ending = true;
        return List.copyOf(RUNNING);
    }

    /** @throws IOException if it cannot be started, or the program ends */
    static synchronized WorkerProcess start(Start start) throws IOException {
        if (ending) {
            throw new IOException("the program ends");
        }
        var worker = start.worker();
        RUNNING.add(worker);
        return worker;
    }

    /** One has ended, and its folder is gone. */
    static synchronized void remove(WorkerProcess worker) {
        RUNNING.remove(worker);
    }

    /** Makes a worker and its folder. */
    @FunctionalInterface
    interface Start {

        WorkerProcess worker() throws IOException;
    }
}
