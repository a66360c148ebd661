package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.token.TokenException;

/** A worker whose parent is gone. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class OrphanTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"C_FindObjects", "C_Finalize"})
    void endsByItselfThoughItsModuleHangs(String function) throws Exception {
        var module = FaultModule.in(folder)
                .show(Scenario.profile("safesign-populated").with(fault(function, "hang")));
        var parent = parent(module);
        var worker = announcedBy(parent);

        parent.destroyForcibly().waitFor();

        assertThat(worker.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private Process parent(FaultModule module) throws IOException {
        var java = TestProgram.in(folder).java().toString();
        var natives = property("tokentriage.native");
        var variables = property("tokentriage.worker.variables");
        var classPath = System.getProperty("java.class.path");
        var builder = new ProcessBuilder(
                java,
                natives,
                variables,
                "-cp",
                classPath,
                Parent.class.getName(),
                folder.toString(),
                FaultModule.LIBRARY.toString());
        builder.environment().putAll(module.environment());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String property(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }

    private static ProcessHandle announcedBy(Process parent) throws IOException {
        try (var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), UTF_8))) {
            return ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }
    }

    /** Begins to read a token, says which worker does so, and waits to be killed. */
    public static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws TokenException, InterruptedException {
            var readers = new WorkerTokenReaders(
                    TestProgram.in(Path.of(arguments[0])), Deadlines.USUAL, InstantSource.system());
            try (var reader = readers.open(Optional.of(Path.of(arguments[1])))) {
                var slot = reader.survey().tokens().get(0);
                reader.read(slot, step -> {
                    if (step.number() == 2) {
                        System.out.println(Workers.only().pid());
                    }
                });
                Thread.currentThread().join();
            }
        }
    }
}
