package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The program of a worker: serves its parent until that closes the worker's standard input or ends. */
public final class WorkerMain {

    /** The first argument of the program, for it to become a worker; the second is the nonce. */
    public static final String ARGUMENT = "worker";

    /** The exit code of {@code sysexits.h} for a fault of the program itself: no reply is owed any more. */
    private static final int INTERNAL_FAULT = 70;

    private WorkerMain() {}

    /**
     * Serves the requests that come in, and returns when no more can come. A module may then still hold a thread in native
     * code: whoever calls this must halt the process.
     *
     * @param adapters what the requests are served with
     */
    public static void run(WorkerAdapters adapters, InputStream in, OutputStream out, String nonce)
            throws IOException, InterruptedException {
        var handler = new RequestHandler(adapters, new Reports(out, new Mark(nonce)));
        // The module has a thread of its own, so that the end of the parent is seen whatever the module does.
        var module = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler(
                        (thread, fault) -> Runtime.getRuntime().halt(INTERNAL_FAULT))
                .factory());
        var requests = new BufferedReader(new InputStreamReader(in, UTF_8));
        for (var line = requests.readLine(); line != null; line = requests.readLine()) {
            var request = Wire.request(line);
            module.execute(() -> handler.serve(request));
        }
        module.execute(handler::close);
        module.shutdown();
        module.awaitTermination(Deadlines.USUAL.end().toMillis(), TimeUnit.MILLISECONDS);
    }
}
