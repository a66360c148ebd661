package org.tokentriage.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tokentriage.testing.Mutation;
import org.tokentriage.ui.testing.Verdicts;

/**
 * What strangers and bad lines make of laudos: each is refused or is the same, none is taken for another. Seeded, so that what fails fails
 * again; the system property {@code tokentriage.fuzz} says how many, {@code installer/dev/bench.sh --fuzz} runs 10,000 and more.
 */
class LaudoFuzzTest {

    private static final int COUNT = Integer.getInteger("tokentriage.fuzz", 3500);
    private static final long SEED = Long.getLong("tokentriage.fuzz.seed", 20261128L);

    private final Random random = new Random(SEED);
    private final List<Laudo> laudos =
            Verdicts.all().keySet().stream().map(LaudoExamples::of).collect(Collectors.toCollection(ArrayList::new));

    @Test
    void aSpoiltFileIsRefusedOrTheSame() {
        for (var round = 0; round < COUNT; round++) {
            var laudo = any();
            var spoilt = Mutation.of(LaudoFile.of(laudo), random);
            sameOrRefused(laudo, LaudoFile.read(spoilt, LaudoExamples.USUAL), round);
        }
    }

    @Test
    void aSpoiltTextIsRefusedOrTheSame() {
        for (var round = 0; round < COUNT; round++) {
            var laudo = any();
            var spoilt = Mutation.of(LaudoText.of(laudo).getBytes(StandardCharsets.ISO_8859_1), random);
            var text = new String(spoilt, StandardCharsets.ISO_8859_1);
            sameOrRefused(laudo, LaudoText.read(text, LaudoExamples.USUAL), round);
        }
    }

    /** A forger knows how to make a check: whatever is believed then is at least what a program could have written. */
    @Test
    void aForgedContentIsRefusedOrWritesItselfAgain() {
        var believed = 0;
        for (var round = 0; round < COUNT; round++) {
            var content = Mutation.of(Json.bytes(LaudoContent.of(any())), random);
            try {
                var laudo = LaudoContent.read(Json.tree(content));
                believed++;
                assertThat(LaudoContent.read(LaudoContent.of(laudo)))
                        .as("round %s", round)
                        .isEqualTo(laudo);
            } catch (RefusedLaudo refused) {
                assertThat(refused.why()).isNotNull();
            }
        }
        assertThat(believed).isPositive();
    }

    private Laudo any() {
        return laudos.get(random.nextInt(laudos.size()));
    }

    private static void sameOrRefused(Laudo laudo, Received received, int round) {
        if (received instanceof Received.Accepted(var came)) {
            assertThat(came).as("round %s", round).isEqualTo(laudo);
        }
    }
}
