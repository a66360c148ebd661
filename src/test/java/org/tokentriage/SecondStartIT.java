package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.system.DataFolder;

/** The program as an agent starts it, twice. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "a process is made to hang by a signal")
class SecondStartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path home;

    @AfterEach
    void endAll() throws InterruptedException {
        for (var process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void theSecondEndsWellAndTheFirstStays() throws Exception {
        var first = openFirst();

        var second = start();

        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void aFirstThatWasKilledOrHangsKeepsNobodyOut() throws Exception {
        openFirst().destroyForcibly().waitFor();
        var second = start();
        awaitWindow(second);

        signal("STOP", second);
        var third = start();
        awaitWindow(third);

        assertThat(third.isAlive()).isTrue();
        signal("CONT", second);
    }

    @Test
    void onACustomersComputerEachStartIsItsOwnAndNothingIsWritten() throws Exception {
        openFirst();

        var technician = start("-D" + ComputerOwner.PROPERTY + "=customer");

        awaitWindow(technician);
        assertThat(technician.isAlive()).isTrue();
    }

    private Process openFirst() throws Exception {
        var first = start();
        awaitWindow(first);
        return first;
    }

    /** The library of the toolkit that draws letters is loaded when there is a window; who rings meanwhile waits. */
    private void awaitWindow(Process process) throws Exception {
        await(process, () -> read(process, "maps").contains("libjavafx_font") && Files.exists(bell()));
    }

    private void await(Process process, Condition condition) throws Exception {
        var late = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("waits for the window").isBefore(late);
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("it ended: %s", Files.readString(home.resolve("out")))
                    .isFalse();
        }
    }

    private Path bell() {
        return data().resolve("window").resolve("bell");
    }

    private static String read(Process process, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("/bin/kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private Path data() {
        return home.resolve("data");
    }

    private Process start(String... options) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + DataFolder.PROPERTY + "=" + data(),
                "-Dprism.order=sw",
                "-Dtokentriage.native=" + Objects.requireNonNull(System.getProperty("tokentriage.native")),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path"))));
        words.addAll(List.of(options));
        words.add(Main.class.getName());
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out").toFile())
                .start();
        started.add(process);
        return process;
    }

    /** What may become true of a process. */
    private interface Condition {
        boolean holds() throws IOException;
    }
}
