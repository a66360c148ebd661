package org.tokentriage.token.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that a worker runs in: new, empty, and the user's alone. In the one where the program was started, somebody may have left a
 * library that a module would load by its name.
 */
record WorkerFolder(Path path, CrashLog crashes) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerFolder.class);

    static WorkerFolder create(CrashLog crashes) throws IOException {
        return new WorkerFolder(Files.createTempDirectory("token-triage-worker"), crashes);
    }

    /** Where the Java machine is to write how it crashed. */
    Path crash() {
        return path.resolve(CrashLog.NAME);
    }

    /** Removes it when the worker has ended, and keeps how that crashed. */
    void remove() {
        if (Files.exists(crash())) {
            crashes.keep(crash());
        }
        try {
            Files.deleteIfExists(crash());
            Files.deleteIfExists(path);
        } catch (IOException held) {
            LOG.info("The folder of a worker stays: {}", held.getClass().getSimpleName());
        }
    }
}
