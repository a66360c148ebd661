package org.tokentriage.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A window manager on the display of the tests, as every user has one; a display has at most one. */
public final class WindowManager implements AutoCloseable {

    private static final String PROGRAM = "openbox";
    private static final String READY = "ready";

    private final Process process;

    private WindowManager(Process process) {
        this.process = process;
    }

    /**
     * Starts one and waits until it manages the display: a window that is there before it loses its keyboard without being told.
     *
     * @throws IOException when there is none to start; {@code installer/dev/test.sh} installs it
     */
    public static WindowManager start() throws IOException {
        var process = new ProcessBuilder(PROGRAM, "--sm-disable", "--startup", "echo " + READY)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.inputReader(StandardCharsets.UTF_8).lines().noneMatch(READY::equals)) {
            throw new IOException(PROGRAM + " ended before it managed the display");
        }
        return new WindowManager(process);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
