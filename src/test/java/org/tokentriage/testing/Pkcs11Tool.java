package org.tokentriage.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** OpenSC's pkcs11-tool over the {@link FaultModule}: a caller that is not ours, in a process of its own. */
final class Pkcs11Tool {

    private static final long LIMIT_SECONDS = 30;

    private final FaultModule module;
    private final Path folder;

    Pkcs11Tool(Path folder) {
        this.module = FaultModule.in(folder);
        this.folder = folder;
    }

    FaultModule module() {
        return module;
    }

    /** Shows the scenario to a new process and waits for its end. */
    Ending run(Scenario scenario, String... words) throws IOException, InterruptedException {
        var process = start(scenario, words);
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("pkcs11-tool " + List.of(words) + " did not end");
        }
        return new Ending(process.exitValue(), read("output"), read("complaints"));
    }

    /** Its output goes to files, for a full pipe would stop it. */
    Process start(Scenario scenario, String... words) throws IOException {
        module.forgetCalls().show(scenario);
        var command =
                Stream.concat(Stream.of("pkcs11-tool", "--module", FaultModule.LIBRARY.toString()), Stream.of(words));
        var builder = new ProcessBuilder(command.toList())
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("complaints").toFile());
        builder.environment().putAll(module.environment());
        return builder.start();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), ISO_8859_1);
    }

    /**
     * How a process ended.
     *
     * @param status the exit code; 128 and the number of the signal that killed it
     * @param output a character for each byte of its standard output
     */
    record Ending(int status, String output, String complaints) {

        static final int ABORTED = 134;
        static final int CRASHED = 139;
        static final int WRONG_SCENARIO = 78;

        List<ListedObject> listed() {
            return ListedObject.parse(output);
        }
    }
}
