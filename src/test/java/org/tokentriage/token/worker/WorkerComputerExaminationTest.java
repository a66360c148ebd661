package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.card.CardService;

/** A real child process looks, and does what such a one may do. */
class WorkerComputerExaminationTest {

    private static final Sighting SEEN = Sighting.value("HKLM\\SOFTWARE!x", "1");

    @TempDir
    private Path folder;

    @Test
    void whatIsSeenComesFromTheChild() {
        assertThat(look("look").all()).contains(SEEN);
        assertThat(look("look").all()).anyMatch(sighting -> sighting.place().equals("probe:CARDS"));
    }

    @Test
    void whatWasSeenBeforeACrashIsKept() {
        assertThat(look("crash").all()).containsExactly(SEEN);
    }

    @Test
    void whatWasSeenBeforeAHangIsKept() {
        assertThat(look("hang").all()).containsExactly(SEEN);
    }

    private org.tokentriage.computer.sightings.Sightings look(String what) {
        var program = WorkerProgram.of(Looking.class, new CrashLog(folder));
        var arguments = new java.util.ArrayList<>(program.arguments());
        arguments.set(arguments.size() - 1, what);
        var changed =
                new WorkerProgram(program.java(), arguments, Map.copyOf(program.environment()), program.crashes());
        var patience = what.equals("hang") ? Duration.ofSeconds(10) : Duration.ofSeconds(60);
        return new WorkerComputerExamination(changed, new Deadlines(patience, patience, Duration.ofSeconds(1))).look();
    }

    /** The child: its first argument is what it does after the first sighting. */
    static final class Looking {

        public static void main(String[] arguments) throws IOException, InterruptedException {
            WorkerMain.run(
                    new WorkerAdapters(
                            observer -> {
                                return module -> {
                                    throw new AssertionError("no module is asked for");
                                };
                            },
                            observer -> new NoReaders(),
                            told -> {
                                told.accept(SEEN);
                                act(arguments[0]);
                            }),
                    System.in,
                    System.out,
                    arguments[1]);
            Runtime.getRuntime().halt(0);
        }

        private static void act(String what) {
            if (what.equals("crash")) {
                Runtime.getRuntime().halt(134);
            }
            while (what.equals("hang")) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    /** A service without a reader. */
    private static final class NoReaders implements org.tokentriage.token.card.CardReaders {

        @Override
        public CardService look() {
            return new CardService.Running(List.of());
        }

        @Override
        public void close() {}
    }
}
