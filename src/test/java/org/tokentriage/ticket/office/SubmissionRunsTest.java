package org.tokentriage.ticket.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many submissions, each with faults of the server and deaths of the program where its seed says, over real HTTP on this computer and a
 * real journal. After each death the program starts again, and in the end an agent who does what the screen says gets the ticket open.
 *
 * <p>{@code -Dtokentriage.seeds=10000} runs that many; a run that fails names its seed.
 */
@Tag("seeded")
class SubmissionRunsTest {

    private static final int SEEDS = Integer.getInteger("tokentriage.seeds", 100);

    /** They mostly wait for servers that do not answer. */
    private static final int AGENTS = Integer.getInteger("tokentriage.agents", 4);

    /** Of one agent at one desk: enough for its lists to be cut, and not so many that a slow desk is what is tested. */
    private static final int CASES = Math.clamp(SEEDS / AGENTS, 1, 200);

    @TempDir
    private Path folder;

    @Test
    void noTicketIsLostOrDoubledWhateverFailsAndWhenever() throws Exception {
        try (var agents = Executors.newFixedThreadPool(AGENTS)) {
            var runs = IntStream.iterate(0, first -> first < SEEDS, first -> first + CASES)
                    .mapToObj(first -> agents.submit(() -> run(first, Math.min(first + CASES, SEEDS))))
                    .toList();
            var broken = new ArrayList<String>();
            for (var run : runs) {
                broken.addAll(run.get());
            }
            assertThat(broken).isEmpty();
        }
    }

    /** {@return what went wrong with those that failed} */
    private List<String> run(int first, int end) throws Exception {
        var agent = SeededAgent.in(Files.createDirectory(folder.resolve("agent" + first)));
        var broken = new ArrayList<String>();
        try (var site = agent.site()) {
            for (var seed = first; seed < end; seed++) {
                try {
                    agent.run(seed);
                } catch (AssertionError wrong) {
                    broken.add(wrong.getMessage());
                }
            }
            if (broken.isEmpty()) {
                assertThat(site.keys()).doesNotHaveDuplicates().hasSize(end - first);
            }
        }
        return broken;
    }
}
