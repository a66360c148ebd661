package org.tokentriage.practice.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.MovableClock;
import org.tokentriage.token.Reading;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenSnapshot;

class SpecimenTest {

    private static final InstantSource CLOCK = new MovableClock();

    @Test
    void thereIsATokenForEveryVerdict() {
        var shown = Arrays.stream(Specimen.values())
                .map(specimen -> diagnosis(specimen).verdict())
                .collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrder(Verdict.values());
    }

    @Test
    void thereIsATokenForEveryFinding() {
        var shown = Arrays.stream(Specimen.values())
                .flatMap(specimen -> codes(specimen).stream())
                .collect(Collectors.toSet());

        assertThat(EnumSet.allOf(FindingCode.class)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EXPIRED",
                "NOT_YET_VALID",
                "PIN_LOCKED",
                "KEY_WITHOUT_CERTIFICATE",
                "ONLY_DATA",
                "SELF_SIGNED",
                "CHAIN_INCOMPLETE",
                "REVOKED",
                "CLOCK_SUSPECT",
                "UNINITIALISED",
                "CONTRADICTED",
                "INTERRUPTED"
            })
    void aTokenShowsWhatItIsNamedFor(Specimen specimen) {
        assertThat(codes(specimen)).contains(FindingCode.valueOf(specimen.name()));
    }

    @Test
    void oneBlankTokenIsNothingButBlank() {
        assertThat(codes(Specimen.BLANK)).containsExactly(FindingCode.BLANK);
    }

    @Test
    void aTokenInForceIsAsGoodAsOneIs() {
        assertThat(codes(Specimen.VALID)).containsExactly(FindingCode.VALID);
    }

    @Test
    void everyTokenIsPlainlySimulated() {
        assertThat(Specimen.values()).allSatisfy(specimen -> {
            var info = specimen.at(CLOCK.instant()).info();
            assertThat(info.label()).startsWith("TREINO");
            assertThat(info.serial()).startsWith("TREINO").hasSize(16);
        });
    }

    @Test
    void noTwoTokensHaveTheSameSerialNumber() {
        assertThat(Specimen.values())
                .extracting(specimen -> specimen.at(CLOCK.instant()).info().serial())
                .doesNotHaveDuplicates();
    }

    @Test
    void noLibraryIsLoadedWhicheverIsNamed() throws Exception {
        var bench = new SimulatedBench(List.of(Specimen.BLANK), true, CLOCK);
        try (var reader = bench.readers(Duration.ZERO).open(Optional.of(Path.of("/no/such/library.so")))) {
            assertThat(reader.survey().tokens()).hasSize(1);
        }
    }

    @Test
    void aTokenThatIsTakenOutWhileItIsReadIsGone() throws Exception {
        var bench = new SimulatedBench(List.of(Specimen.BLANK), true, CLOCK);
        try (var reader = bench.readers(Duration.ZERO).open(Optional.empty())) {
            var slot = reader.survey().slots().get(0);

            var snapshot = reader.read(slot, step -> bench.connect(step.number() < 4));

            assertThat(snapshot.reading()).isInstanceOf(Reading.Interrupted.class);
            assertThat(((Reading.Interrupted) snapshot.reading()).cause())
                    .isInstanceOf(TokenFailure.TokenRemoved.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 2"})
    void aReaderIsEmptyUntilItsTokenIsConnected(boolean connected, int empty) {
        var bench = new SimulatedBench(List.of(Specimen.BLANK, Specimen.VALID_PERSON), connected, CLOCK);

        assertThat(bench.cards().look().readers())
                .filteredOn(reader -> reader.isEmpty())
                .hasSize(empty);
        assertThat(bench.slots()).filteredOn(slot -> !slot.hasToken()).hasSize(empty);
    }

    private static Diagnosis diagnosis(Specimen specimen) {
        var bench = new SimulatedBench(List.of(specimen), true, CLOCK);
        var snapshot = read(bench);
        var diagnosis = Diagnosis.of(snapshot).checked(bench.revocations(), CLOCK.instant());
        return bench.examination()
                .map(examination -> diagnosis.examined(examination.look(), snapshot))
                .orElse(diagnosis);
    }

    private static TokenSnapshot read(SimulatedBench bench) {
        return new SimulatedReader(bench, Duration.ZERO, CLOCK)
                .read(bench.slots().get(0), step -> {});
    }

    private static Set<FindingCode> codes(Specimen specimen) {
        return diagnosis(specimen).findings().stream().map(Finding::code).collect(Collectors.toSet());
    }
}
