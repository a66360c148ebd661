package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.testing.TestToken;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;

/** Reads tokens of SoftHSM in a child process, and compares with what is read in this one. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class SoftHsmWorkerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));
    private static final Optional<Path> MODULE = Optional.of(SoftHsm.MODULE);

    @TempDir
    private static Path folder;

    private TokenReaders readers;
    private TokenReader reader;

    @BeforeEach
    void open() throws TokenException {
        SoftHsm.prepared();
        readers = new WorkerTokenReaders(TestProgram.in(folder), Deadlines.USUAL, CLOCK);
        reader = readers.open(MODULE);
    }

    @AfterEach
    void close() {
        reader.close();
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void surveysAsThisProcessDoes() throws TokenException {
        try (var here = new Pkcs11TokenReaders(CLOCK).open(MODULE)) {
            assertThat(reader.survey()).isEqualTo(here.survey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsAsThisProcessDoes(TestToken token) throws TokenException {
        var slot = slot(token);
        try (var here = new Pkcs11TokenReaders(CLOCK).open(MODULE)) {
            assertSame(reader.read(slot, step -> {}), here.read(slot, step -> {}));
        }
    }

    @Test
    void aTokenThatIsNotInitialisedIsReadAsInThisProcess() throws TokenException {
        var free = reader.survey().tokens().stream()
                .filter(slot -> !slot.token().orElseThrow().initialised())
                .findFirst()
                .orElseThrow();
        try (var here = new Pkcs11TokenReaders(CLOCK).open(MODULE)) {
            assertThat(reader.read(free, step -> {})).isEqualTo(here.read(free, step -> {}));
        }
    }

    @Test
    void tellsEachStepAsItBeginsOnTheCallersThread() throws TokenException {
        var steps = new ArrayList<ReadingStep>();
        var threads = new ArrayList<Thread>();

        reader.read(slot(TestToken.BLANK), step -> {
            steps.add(step);
            threads.add(Thread.currentThread());
        });

        assertThat(steps).extracting(ReadingStep::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void oneWorkerServesUntilTheReaderIsClosed() throws TokenException {
        var worker = Workers.only();

        reader.survey();
        reader.read(slot(TestToken.POPULATED), step -> {});

        assertThat(Workers.only()).isEqualTo(worker);
    }

    @Test
    void anotherWorkerIsStartedWhenTheFirstIsKilled() throws TokenException {
        var slot = slot(TestToken.POPULATED);
        var before = reader.read(slot, step -> {});
        var killed = Workers.only();
        Workers.kill(killed);

        assertSame(reader.read(slot, step -> {}), before);
        assertThat(Workers.only()).isNotEqualTo(killed);
    }

    @Test
    void closingAfterTheWorkerIsKilledDoesNoHarm() {
        Workers.kill(Workers.only());

        reader.close();

        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void theWorkersEnvironmentHoldsNothingForeign() throws IOException {
        var environment =
                Files.readString(Path.of("/proc", Long.toString(Workers.only().pid()), "environ"));
        var names = Arrays.stream(environment.split("\0"))
                .map(variable -> variable.substring(0, variable.indexOf('=')))
                .toList();

        assertThat(System.getenv()).containsKey("FONTCONFIG_FILE");
        assertThat(names)
                .contains("PATH", "SOFTHSM2_CONF", "PKCS11_USE_240_ONLY")
                .doesNotContain("FONTCONFIG_FILE");
        assertThat(environment).contains("PKCS11_USE_240_ONLY=true");
    }

    @Test
    void whyAModuleCannotBeOpenedIsToldAsInThisProcess() {
        var missing = Optional.of(folder.resolve("missing.so"));
        var here = catchThrowableOfType(TokenException.class, () -> new Pkcs11TokenReaders(CLOCK).open(missing));

        var there = catchThrowableOfType(TokenException.class, () -> readers.open(missing));

        assertThat(there.failure()).isEqualTo(here.failure());
        assertThat(Workers.running()).hasSize(1);
    }

    /** SoftHSM lists a token's objects in another order in each process. */
    private static void assertSame(TokenSnapshot one, TokenSnapshot other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("objects").isEqualTo(other);
        assertThat(one.objects()).containsExactlyInAnyOrderElementsOf(other.objects());
    }

    private TokenSlot slot(TestToken token) throws TokenException {
        return reader.survey().tokens().stream()
                .filter(slot -> slot.token().orElseThrow().label().equals(token.label()))
                .findFirst()
                .orElseThrow();
    }
}
