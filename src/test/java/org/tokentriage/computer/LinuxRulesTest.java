package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;

class LinuxRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");

    @Test
    void whatRunsIsFine() {
        var examination = examined("service:pcscd", "service:systemd", "time:kept");

        assertThat(examination.fine()).contains(Check.CARD_SERVICE, Check.TIME_SERVICE);
        assertThat(examination.causes()).isEmpty();
    }

    @Test
    void aClockThatNothingSetsIsWorthALookAndNoReason() {
        var examination = examined("service:systemd");

        assertThat(examination.causes()).extracting(Outcome.Deviates::cause).containsExactly(Cause.TIME_NOT_KEPT);
        assertThat(examination.problems()).isEmpty();
    }

    @Test
    void withoutSystemdNothingIsSaidOfTheClock() {
        var examination = examined();

        assertThat(examination.causes()).isEmpty();
        assertThat(examination.fine()).doesNotContain(Check.TIME_SERVICE, Check.CARD_SERVICE);
    }

    private static Examination examined(String... places) {
        var seen = new ArrayList<>(
                Stream.of(places).map(place -> Sighting.value(place, "")).toList());
        List.of(Probe.values()).forEach(probe -> seen.add(probe.done()));
        return Examination.of(Sightings.of(seen), StoredExamples.token(), NOW);
    }
}
