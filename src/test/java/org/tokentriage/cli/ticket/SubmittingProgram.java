package org.tokentriage.cli.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.tokentriage.Main;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;

/** The program in a process of its own, submitting the example's ticket. */
record SubmittingProgram(Process process) {

    static SubmittingProgram start(SimulatedSite site, Path folder, CorrelationKey key) throws IOException {
        var described = Files.writeString(
                folder.resolve("caso.json"), TicketCommandTest.CASE.replace(TicketCommandTest.KEY, key.value()));
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ticket",
                "submit",
                described.toString(),
                "--profile",
                site.profile().toString(),
                "--data-dir",
                folder.toString(),
                "--no-wait",
                "--password-stdin");
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (var password = process.outputWriter(UTF_8)) {
            password.write(SimulatedSite.PASSWORD + "\n");
        }
        return new SubmittingProgram(process);
    }

    /** Kills it at a moment, and tells whether it was still alive then. */
    boolean killWhen(BooleanSupplier moment) throws InterruptedException {
        await(() -> moment.getAsBoolean() || !process.isAlive());
        var alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    static boolean holds(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException beingWritten) {
            return false;
        }
    }

    static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
