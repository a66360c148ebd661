package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StoreSightings;

/** What is worth a look and never the reason: told, and not first. */
class WeakCausesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:24:00Z");
    private static final String SAFESIGN = "SafeSign Standard Cryptographic Service Provider";
    private static final String UNINSTALL = "HKLM64\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X!DisplayName | SafeNet Authentication Client | SEVERAL_MIDDLEWARES",
                "X!DisplayName | Assistente desktopID          | CLOUD_INSTALLED"
            })
    void whatIsInstalledBesideIsTold(String place, String name, Cause cause) {
        assertThat(weak(Sighting.value(UNINSTALL + place, name))).contains(cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "session:remote | 1 | REMOTE_SESSION",
                "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\DeviceInstall\\Restrictions!DenyUnspecified | 1 | INSTALLATION_RESTRICTED",
                "HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time!Start | 4 | TIME_NOT_KEPT"
            })
    void aPolicyOrASessionIsTold(String place, String value, Cause cause) {
        assertThat(weak(Sighting.value(place, value))).contains(cause);
    }

    @Test
    void anotherTokensEntryIsTold() {
        assertThat(weak(StoreSightings.own(StoredExamples.named("OTHER"), Optional.of(SAFESIGN), false)
                        .toArray(Sighting[]::new)))
                .contains(Cause.OTHER_ENTRIES);
    }

    @Test
    void whereNothingSignsInBrowsersThatIsTold() {
        assertThat(weak()).contains(Cause.SIGNER_ABSENT);
    }

    @Test
    void anIssuerThatIsMissingBelowAPresentRootIsTold() {
        var root = "store:ROOT\\D8478E37CE19C690CF657381E68FE600E4E1A042536830F06847E03E554C4B01";

        assertThat(weak(Sighting.value(root, ""))).contains(Cause.AUTHORITY_PARTLY_MISSING);
    }

    @Test
    void onLinuxBrowsersWithoutTheModuleAreTheReason() {
        var examination = examined(List.of(Sighting.value("nss:database", "")));

        assertThat(examination.problems())
                .extracting(Outcome.Deviates::cause)
                .containsExactly(Cause.BROWSERS_WITHOUT_MODULE);
    }

    private static List<Cause> weak(Sighting... more) {
        var seen = Stream.concat(Stream.of(Sighting.value("system:Windows", "")), Stream.of(more))
                .toList();
        return examined(seen).causes().stream()
                .map(Outcome.Deviates::cause)
                .filter(cause -> cause.confidence() == Confidence.WEAK)
                .toList();
    }

    private static Examination examined(List<Sighting> some) {
        var seen = new ArrayList<>(some);
        List.of(Probe.values()).forEach(probe -> seen.add(probe.done()));
        return Examination.of(Sightings.of(seen), StoredExamples.token(), NOW);
    }
}
