package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.token.ScanOutcome;

/** Each way in which a library was seen to fail, as {@code src/test/native/profiles/failures} replays it. */
@Tag("worker")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Workers.LOCK, mode = ResourceAccessMode.READ)
class FailureProfilesTest {

    private static final String OUTCOMES = "outcomes.csv";

    /** Nobody sees a private certificate without the PIN, which is never asked for: to be read as "blank without PIN". */
    private static final String BEYOND_SIGHT = "failures/certificate-private";

    /** What lies in memory behind the room for the objects decides how this one ends. */
    private static final String CHANCE = "failures/objects-claimed";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = OUTCOMES)
    void eachFailureHasItsOutcome(String profile, String outcome) {
        assertThat(scan("failures/" + profile)).hasToString(outcome);
    }

    @Test
    void noneIsForgottenAndNoneIsCalledBlank() throws Exception {
        var outcomes = new String(
                FailureProfilesTest.class.getResourceAsStream(OUTCOMES).readAllBytes(), UTF_8);

        assertThat(Scenario.failures())
                .filteredOn(profile -> !List.of(BEYOND_SIGHT, CHANCE).contains(profile))
                .allSatisfy(profile -> assertThat(outcomes).contains(profile.substring("failures/".length()) + ", "));
        assertThat(outcomes).doesNotContain("BLANK");
    }

    @Test
    void objectsBeyondTheRoomForThemEndTheProcessOrAreRefused() {
        assertThat(scan(CHANCE).toString()).isIn("INCONCLUSIVE ModuleCrashed", "INCONCLUSIVE BeyondLimit");
    }

    @Test
    void aCertificateThatIsHiddenUntilLoginIsNotSeen() {
        assertThat(scan(BEYOND_SIGHT)).hasToString("BLANK");
    }

    private ScanOutcome scan(String profile) {
        var module = FaultModule.in(folder).show(Scenario.profile(profile));
        var program = TestProgram.in(folder, module.environment());
        return ScanOutcome.of(
                new WorkerTokenReaders(program, deadlines(profile), InstantSource.system()), FaultModule.LIBRARY);
    }

    /** Whoever never answers is not waited for as long as a slow card is. */
    private static Deadlines deadlines(String profile) {
        return profile.contains("hang") || profile.contains("slots-claimed")
                ? new Deadlines(Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofMillis(500))
                : Deadlines.USUAL;
    }
}
