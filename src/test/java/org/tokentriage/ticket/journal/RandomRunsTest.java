package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.IllegalMove;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.journal.CaseModel.Act;

/** Walks cases at random, stops them anywhere, and compares each with a simple model. */
@Tag("seeded")
class RandomRunsTest {

    private static final int RUNS = 2_000;
    private static final int LENGTH = 24;
    private static final List<Act> ALL_ACTS = List.of(Act.values());
    private static final List<String> TEXTS = List.of("Está em branco.", "Não é lido.", "Está bloqueado.");

    @TempDir(factory = MemoryDisk.class)
    private Path folder;

    @Test
    void everyRunEndsWhereTheModelSays() throws CaseException, IOException {
        for (int seed = 0; seed < RUNS; seed++) {
            try (var journal = CaseJournal.open(folder, StoragePolicy.FORM, new TickingClock())) {
                new Run(journal, seed).walk();
            }
        }
    }

    /** One case from its beginning on. */
    private final class Run {

        private final CaseJournal journal;
        private final int seed;
        private final Random random;
        private final CorrelationKey key;
        private CaseModel model = CaseModel.begun(TEXTS.get(0));

        Run(CaseJournal journal, int seed) {
            this.journal = journal;
            this.seed = seed;
            this.random = new Random(seed);
            this.key = SampleTicket.key(seed);
        }

        void walk() throws CaseException, IOException {
            var opened = journal.begin(SampleTicket.draft(key, TEXTS.get(0)));
            for (int act = 0; act < LENGTH; act++) {
                var before = lying();
                var expected = act(opened);
                if (random.nextInt(4) == 0) {
                    opened.close();
                    expected = stop(before, expected);
                    opened = journal.open(key).orElseThrow();
                }
                model = expected;
                assertThat(CaseModel.of(opened))
                        .as("seed %d, act %d", seed, act)
                        .isEqualTo(model);
            }
            opened.close();
        }

        private CaseModel act(OpenCase opened) throws CaseException {
            var act = ALL_ACTS.get(random.nextInt(ALL_ACTS.size()));
            var text = TEXTS.get(random.nextInt(TEXTS.size()));
            var expected = model.after(act, text);
            if (expected.isPresent()) {
                act.on(opened, text);
            } else {
                assertThatThrownBy(() -> act.on(opened, text), "seed %d, %s when %s", seed, act, model)
                        .isInstanceOfAny(IllegalMove.class, CaseException.class);
            }
            return expected.orElse(model);
        }

        /** The computer stops somewhere within the last act: {@return what must be found} */
        private CaseModel stop(CaseText before, CaseModel expected) throws IOException {
            var after = lying();
            var written = random.nextInt(before.written(after) + 1);
            before.stop(after, written);
            if (written == before.written(after)) {
                return expected.found();
            }
            var textWritten = before.formGrowth(after) > 0 && written >= before.formGrowth(after);
            return textWritten ? model.withTextOf(expected).found() : model.found();
        }

        private CaseText lying() throws IOException {
            return CaseText.read(folder, CaseName.of(key));
        }
    }
}
