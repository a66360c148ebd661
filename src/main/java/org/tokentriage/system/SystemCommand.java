package org.tokentriage.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks one of the system's own tools. */
public final class SystemCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private SystemCommand() {}

    /**
     * What the tool printed, for its ASCII part; empty when there is no such tool, it fails, or takes longer than 5 s.
     *
     * @param words the tool's name, without an ending, and its arguments
     */
    public static Optional<String> output(String... words) {
        return output(PATIENCE, List.of(words));
    }

    /** The same for a caller who has less time. */
    public static Optional<String> output(Duration patience, List<String> words) {
        return ProgramFile.find(words.get(0)).flatMap(program -> {
            var command = new ArrayList<>(words);
            command.set(0, program.toString());
            return run(command, patience);
        });
    }

    private static Optional<String> run(List<String> command, Duration patience) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(process::destroyForcibly);
            var output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
            return process.onExit().join().exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
