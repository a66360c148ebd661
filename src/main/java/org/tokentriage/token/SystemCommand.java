package org.tokentriage.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tokentriage.settings.ProgramFile;

/** Asks one of the system's own tools. */
public final class SystemCommand {

    private static final int PATIENCE_SECONDS = 5;

    private SystemCommand() {}

    /**
     * What the tool printed, for its ASCII part; empty when there is no such tool, it fails, or takes longer than 5 s.
     *
     * @param words the tool's name, without an ending, and its arguments
     */
    public static Optional<String> output(String... words) {
        return ProgramFile.find(words[0]).flatMap(program -> {
            var command = new ArrayList<>(List.of(words));
            command.set(0, program.toString());
            return output(command);
        });
    }

    private static Optional<String> output(List<String> command) {
        try {
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
}
