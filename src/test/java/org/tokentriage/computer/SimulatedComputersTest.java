package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;

/** What is told of sixty Windows computers and some more, from plain data; {@code installer/dev/test-computer.sh} lays them out under Wine. */
class SimulatedComputersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");

    static List<SimulatedComputer> computers() {
        return SimulatedComputer.all();
    }

    @Test
    void thereAreSixtyForWine() {
        assertThat(computers()).filteredOn(SimulatedComputer::playable).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("computers")
    void theRightCauseIsToldFirstAndNoHealthyOneIsAccused(SimulatedComputer computer) {
        var causes = examine(PlainComputer.of(computer)).causes().stream()
                .map(Outcome.Deviates::cause)
                .filter(cause -> cause.confidence() != Confidence.WEAK)
                .toList();

        assertThat(causes.stream().findFirst()).isEqualTo(computer.expected());
    }

    @ParameterizedTest
    @MethodSource("computers")
    void eachCauseHasEvidenceThatNamesNobody(SimulatedComputer computer) {
        assertThat(examine(PlainComputer.of(computer)).causes()).allSatisfy(deviates -> {
            assertThat(deviates.evidence()).isNotEmpty();
            assertThat(deviates.evidence())
                    .extracting(Sighting::told)
                    .noneMatch(told -> told.contains("EMPRESA") || told.contains("11222333"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeLookedAtAddsToNoCause(Probe missing) {
        assertThat(computers()).allSatisfy(computer -> {
            var seen = PlainComputer.of(computer);
            var without = Stream.concat(seen.all().stream(), Stream.of(missing.failed("TIMEOUT")))
                    .toList();

            assertThat(causes(examine(Sightings.of(without)))).isSubsetOf(causes(examine(seen)));
        });
    }

    /** All twelve: whether the system has the change of October 2025, the value that postpones it, and of what kind the providers are. */
    @ParameterizedTest
    @CsvSource({
        "3000, absent, CSP,", "3000, 0, CSP,", "3000, 1, CSP,",
        "3000, absent, KSP,", "3000, 0, KSP,", "3000, 1, KSP,",
        "6456, absent, CSP, KSP_MISSING", "6456, 0, CSP, KSP_POSTPONED", "6456, 1, CSP, KSP_MISSING",
        "6456, absent, KSP,", "6456, 0, KSP, KSP_POSTPONED", "6456, 1, KSP,"
    })
    void theChangeOfOctoberIsSaidRight(String revision, String value, String kind, Cause expected) {
        var places = new HashMap<>(computers().get(0).places());
        places.keySet().removeIf(place -> place.startsWith("store:MY"));
        places.put("HKLM64\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion!UBR", revision);
        if (!value.equals("absent")) {
            places.put("HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Calais!DisableCapiOverrideForRSA", value);
        }
        if (kind.equals("KSP")) {
            places.put(
                    "HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards\\StarSign!Smart Card Key Storage Provider",
                    "Microsoft Smart Card Key Storage Provider");
        }
        var outcome = examine(PlainComputer.of(places)).results().stream()
                .filter(result -> result.check() == Check.KSP_CHANGE)
                .map(CheckResult::outcome)
                .findFirst()
                .orElseThrow();

        if (expected == null) {
            assertThat(outcome).isEqualTo(new Outcome.Fine());
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Deviates.class,
                            deviates -> assertThat(deviates.cause()).isEqualTo(expected));
        }
    }

    @Test
    void aRevisionThatIsNotToldSaysNothing() {
        var places = new HashMap<>(computers().get(0).places());
        places.keySet().removeIf(place -> place.endsWith("!UBR"));

        assertThat(examine(PlainComputer.of(places)).notKnown()).containsExactly(Check.KSP_CHANGE);
    }

    private static List<Cause> causes(Examination examination) {
        return examination.causes().stream().map(Outcome.Deviates::cause).toList();
    }

    private static Examination examine(Sightings seen) {
        return Examination.of(seen, StoredExamples.token(), NOW);
    }
}
