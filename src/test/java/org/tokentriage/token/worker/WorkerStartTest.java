package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleCrashed;
import org.tokentriage.token.TokenFailure.ProgramDamaged;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.pcsc.PcscReaders;

/** Workers that do not come to say, or say wrongly, what their modules do. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class WorkerStartTest {

    private static final Deadlines SHORT =
            new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofMillis(500));

    @TempDir
    private Path folder;

    @AfterEach
    void noWorkerIsLeft() {
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void withoutJavaTheProgramIsDamaged() {
        var missing = folder.resolve("java");

        assertThat(failure(new WorkerProgram(missing, List.of(), Map.of(), new CrashLog(folder)), Deadlines.USUAL))
                .isEqualTo(new ProgramDamaged(missing));
    }

    @Test
    void whenJavaDoesNotStartTheProgramIsDamaged() {
        var program = TestProgram.in(folder);
        var broken = new WorkerProgram(
                program.java(), List.of("-XX:NoSuchOption"), program.environment(), program.crashes());

        assertThat(failure(broken, Deadlines.USUAL)).isEqualTo(new ProgramDamaged(program.java()));
    }

    @Test
    void aWorkerThatSaysNothingIsEnded() {
        var program = WorkerProgram.of(Silent.class, new CrashLog(folder));

        assertThat(failure(program, SHORT)).isEqualTo(new ProgramDamaged(program.java()));
    }

    @Test
    void aLineThatIsMissingIsNoticed() {
        assertThat(failure(WorkerProgram.of(Forgetful.class, new CrashLog(folder)), Deadlines.USUAL))
                .isInstanceOfSatisfying(
                        ModuleCrashed.class,
                        crash -> assertThat(crash.function()).isEqualTo("C_Initialize"));
    }

    @Test
    void aLineThatIsTornIsNoticed() {
        assertThat(failure(WorkerProgram.of(Torn.class, new CrashLog(folder)), Deadlines.USUAL))
                .isInstanceOfSatisfying(
                        ModuleCrashed.class,
                        crash -> assertThat(crash.function()).isEqualTo("C_Initialize"));
    }

    @Test
    void aFaultOfOurOwnEndsTheWorkerAtOnce() {
        assertThat(failure(WorkerProgram.of(Faulty.class, new CrashLog(folder)), Deadlines.USUAL))
                .isEqualTo(new ModuleCrashed("C_Initialize", 70));
    }

    @Test
    void aCrashIsSeenThoughSomethingTheModuleStartedHoldsTheOutputOpen() {
        var program = WorkerProgram.of(Survived.class, new CrashLog(folder));

        assertThat(failure(program, Deadlines.USUAL)).isEqualTo(new ModuleCrashed("C_Initialize", 70));
    }

    @Test
    void aCrashThatIsStillBeingDescribedAtTheDeadlineIsNoHang() {
        assertThat(failure(WorkerProgram.of(Dying.class, new CrashLog(folder)), SHORT))
                .isInstanceOfSatisfying(
                        ModuleCrashed.class,
                        crash -> assertThat(crash.function()).isEqualTo("C_Initialize"));
    }

    private static TokenFailure failure(WorkerProgram program, Deadlines deadlines) {
        var readers = new WorkerTokenReaders(program, deadlines, InstantSource.system());
        return catchThrowableOfType(TokenException.class, () -> readers.open(Optional.empty()))
                .failure();
    }

    private static void say(String nonce, long number, String message) throws IOException {
        System.out.write(new Mark(nonce).line(number, message));
        System.out.flush();
    }

    private static String calling() {
        return Wire.line(new Reply.Observed(new Calling("C_Initialize")));
    }

    /** Neither ends nor speaks. */
    public static final class Silent {

        private Silent() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }

    /** Is as slow to tell of its crash as under Wine. */
    public static final class Dying {

        private Dying() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            say(arguments[1], 1, calling());
            Files.writeString(Path.of(CrashLog.NAME), "# A fatal error");
            Thread.currentThread().join();
        }
    }

    /** Leaves out its second line. */
    public static final class Forgetful {

        private Forgetful() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            say(arguments[1], 1, calling());
            say(arguments[1], 3, Wire.line(new Reply.Done()));
            Thread.currentThread().join();
        }
    }

    /** Has a mistake where it opens modules. */
    public static final class Faulty {

        private Faulty() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            WorkerMain.run(new WorkerAdapters(Faulty::readers, PcscReaders::new), System.in, System.out, arguments[1]);
        }

        private static TokenReaders readers(Consumer<Observation> observer) {
            return module -> {
                observer.accept(new Calling("C_Initialize"));
                throw new IllegalStateException("a mistake");
            };
        }
    }

    /** Dies, and what it started goes on. */
    public static final class Survived {

        private Survived() {}

        public static void main(String[] arguments) throws IOException {
            say(arguments[1], 1, calling());
            new ProcessBuilder("/bin/sleep", "25").inheritIO().start();
            Runtime.getRuntime().halt(70);
        }
    }

    /** The module's noise is in its second line. */
    public static final class Torn {

        private Torn() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            say(arguments[1], 1, calling());
            say(arguments[1], 2, "{\"type\":\"Do(c) A.E.T.ne\"}");
            Thread.currentThread().join();
        }
    }
}
