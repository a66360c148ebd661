package org.tokentriage.testing;

import java.io.IOException;

/** A window manager on the display of the tests, as every user has one; a display has at most one. */
public final class WindowManager implements AutoCloseable {

    private static final String PROGRAM = "openbox";

    private final Process process;

    private WindowManager(Process process) {
        this.process = process;
    }

    /**
     * Starts one.
     *
     * @throws IOException when there is none to start; {@code installer/dev/test.sh} installs it
     */
    public static WindowManager start() throws IOException {
        return new WindowManager(new ProcessBuilder(PROGRAM, "--sm-disable")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
