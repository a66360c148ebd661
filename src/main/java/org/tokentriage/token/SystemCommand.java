package org.tokentriage.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks one of the system's own tools. */
public final class SystemCommand {

    private static final int PATIENCE_SECONDS = 5;

    private SystemCommand() {}

    /** What the tool printed, for its ASCII part; empty when there is no such tool, it fails, or takes longer than 5 s. */
    public static Optional<String> output(String... words) {
        try {
            var command = new ArrayList<>(List.of(words));
            command.set(0, place(words[0]));
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            var output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
            return process.onExit().join().exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Windows would look into the current folder first, where anybody may have left a program of the same name. */
    private static String place(String tool) {
        var windows = System.getenv("SystemRoot");
        return windows == null
                ? tool
                : Path.of(windows, "System32", tool + ".exe").toString();
    }
}
