package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;
import org.tokentriage.token.Limit;
import org.tokentriage.token.Reading;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.ScanOutcome;
import org.tokentriage.token.SlotState.Unreadable;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.BeyondLimit;
import org.tokentriage.token.TokenFailure.ModuleCrashed;
import org.tokentriage.token.TokenFailure.ModuleNotAnswering;
import org.tokentriage.token.TokenObject.CertificateObject;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSnapshot;

/** Modules that end, hold up or confuse the process that they run in. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class FaultModuleWorkerTest {

    private static final Scenario POPULATED = Scenario.profile("safesign-populated");
    private static final Duration STEP = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @AfterEach
    void noWorkerIsLeft() {
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void theExitCodeIsTold() {
        show(POPULATED.with(fault("C_OpenSession", "exit 9")));

        assertThat(failure(readers(Deadlines.USUAL))).contains(new ModuleCrashed("C_OpenSession", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "abort", "exit 9", "hang"})
    void howAModuleEndsDoesNotMatterWhenAllIsRead(String end) {
        show(POPULATED.with(fault("C_Finalize", end)));

        assertThat(failure(readers(hasty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "unload"})
    void aModuleMayCrashBesideItsFunctions(String moment) {
        show(POPULATED.with(fault(moment, "crash")));

        assertThat(failure(readers(Deadlines.USUAL)).map(Object::getClass))
                .isEqualTo(moment.equals("load") ? Optional.of(ModuleCrashed.class) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "hang"})
    void whatWasReadBeforeIsKept(String end) throws TokenException {
        show(POPULATED.with(fault("C_GetAttributeValue", end).with("calls", "2-")));

        var snapshot = read(readers(hasty()));

        assertThat(snapshot.objects()).hasSize(1).first().isInstanceOf(CertificateObject.class);
        assertThat(snapshot.reading())
                .isInstanceOfSatisfying(
                        Interrupted.class,
                        interrupted -> assertThat(interrupted.at())
                                .isEqualTo(new ReadingStep(1, ReadingStep.Kind.CERTIFICATES)));
    }

    @Test
    void aCrashInTheSecondReadingLeavesTheFirstUnproven() throws TokenException {
        show(POPULATED.with(fault("C_OpenSession", "crash").with("calls", "2")));

        var snapshot = read(readers(Deadlines.USUAL));

        assertThat(snapshot.objects()).hasSize(2);
        assertThat(snapshot.reading())
                .isInstanceOfSatisfying(
                        Interrupted.class,
                        interrupted ->
                                assertThat(interrupted.at()).isEqualTo(new ReadingStep(2, ReadingStep.Kind.SESSION)));
    }

    @Test
    void slotsThatWereNotAskedAreListedWithTheReason() throws TokenException {
        show(POPULATED
                .with(Section.slot(7).with("description", "Second").with("present", "no"))
                .with(Section.slot(8))
                .with(fault("C_GetSlotInfo", "crash").with("slot", "8")));

        try (var reader = open(readers(Deadlines.USUAL))) {
            var slots = reader.survey().slots();

            assertThat(slots).extracting("id").containsExactly(52481L, 7L, 8L);
            assertThat(slots.get(0).hasToken()).isTrue();
            assertThat(slots.get(1).reader()).isEqualTo("Second");
            assertThat(slots.get(2).state())
                    .isInstanceOfSatisfying(
                            Unreadable.class,
                            unreadable -> assertThat(unreadable.cause()).isInstanceOf(ModuleCrashed.class));
        }
    }

    @Test
    void theTokenIsReadByAnotherWorkerAfterACrash() throws TokenException {
        var module = show(POPULATED.with(fault("C_FindObjects", "crash")));
        try (var reader = open(readers(Deadlines.USUAL))) {
            var slot = reader.survey().tokens().get(0);
            assertThat(reader.read(slot, step -> {}).reading()).isInstanceOf(Interrupted.class);

            module.show(POPULATED);

            assertThat(reader.read(slot, step -> {}).reading()).isEqualTo(new Reading.Confirmed());
        }
    }

    @Test
    void aWorkerThatIsKilledWhileItReadsIsACrash() throws TokenException {
        show(POPULATED.with(fault("C_GetAttributeValue", "hang")));
        try (var reader = open(readers(Deadlines.USUAL))) {
            var slot = reader.survey().tokens().get(0);

            var snapshot = reader.read(slot, step -> {
                if (step.step() == ReadingStep.Kind.CERTIFICATES) {
                    Workers.kill(Workers.only());
                }
            });

            assertThat(snapshot.reading())
                    .isInstanceOfSatisfying(
                            Interrupted.class,
                            interrupted -> assertThat(interrupted.cause()).isInstanceOf(ModuleCrashed.class));
        }
    }

    @Test
    void aCallerWhoIsInterruptedDoesNotWaitForTheModule() throws InterruptedException, TokenException {
        show(POPULATED.with(fault("C_GetAttributeValue", "hang")));
        var readings = new ArrayList<Reading>();
        try (var reader = open(readers(Deadlines.USUAL))) {
            var slot = reader.survey().tokens().get(0);

            var caller = Thread.ofPlatform().start(() -> {
                try {
                    readings.add(
                            reader.read(slot, step -> Thread.currentThread().interrupt())
                                    .reading());
                } catch (TokenException unexpected) {
                    throw new AssertionError(unexpected);
                }
            });

            assertThat(caller.join(STEP.multipliedBy(5))).isTrue();
        }
        assertThat(readings).singleElement().isInstanceOf(Interrupted.class);
    }

    @Test
    void theWholeHasADeadlineToo() throws TokenException {
        var inAll = Duration.ofSeconds(5);
        show(POPULATED.with(fault("C_GetAttributeValue", "sleep 300")).with(many(100)));

        var snapshot = read(readers(new Deadlines(STEP, inAll, STEP)));

        assertThat(snapshot.reading())
                .isInstanceOfSatisfying(
                        Interrupted.class,
                        interrupted -> assertThat(interrupted.cause())
                                .isEqualTo(new ModuleNotAnswering("C_GetAttributeValue", inAll)));
        assertThat(snapshot.objects()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"print half a line ", "print #\\n\\n# 1 {}\\n", "flood 100000"})
    void whatAModulePrintsDoesNoHarm(String noise) throws TokenException {
        show(POPULATED.with(fault("any", noise)));

        var snapshot = read(readers(Deadlines.USUAL));

        assertThat(snapshot.objects()).hasSize(2);
        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
    }

    @Test
    void halfALineAndThenACrashLosesNothing() throws TokenException {
        show(POPULATED
                .with(fault("C_GetAttributeValue", "print {\"half\":").with("calls", "2"))
                .with(fault("C_GetAttributeValue", "crash").with("calls", "2")));

        assertThat(read(readers(Deadlines.USUAL)).objects()).hasSize(1);
    }

    @Test
    void aSearchWithoutEndIsGivenUp() {
        show(POPULATED.with(fault("C_FindObjects", "rewind")));

        assertThat(failure(readers(Deadlines.USUAL))).contains(new BeyondLimit(Limit.OBJECTS));
    }

    @Test
    void tooManyObjectsAreNotRead() {
        show(POPULATED.with(many(Limit.OBJECTS.most())));

        assertThat(failure(readers(Deadlines.USUAL))).contains(new BeyondLimit(Limit.OBJECTS));
    }

    @Test
    void tooManySlotsAreNotAsked() {
        var scenario = Scenario.empty();
        for (var id = 0; id <= Limit.SLOTS.most(); id++) {
            scenario = scenario.with(Section.slot(id));
        }
        show(scenario);

        assertThat(failure(readers(Deadlines.USUAL))).contains(new BeyondLimit(Limit.SLOTS));
    }

    @Test
    void aLabelThatIsTooLongIsNoLabel() {
        var label = "x".repeat(Limit.NAME_BYTES.most() + 1);
        show(POPULATED.with(Section.object("CKO_DATA").with("CKA_LABEL", "text " + label)));

        assertThat(failure(readers(Deadlines.USUAL))).contains(new BeyondLimit(Limit.NAME_BYTES));
    }

    @Test
    void aCertificateThatIsTooLongIsKeptWithoutItsBytesAndStopsNothing() throws TokenException {
        show(POPULATED.with(Section.certificate("HUGE", "01", new byte[Limit.CERTIFICATE_BYTES.most() + 1])));

        var snapshot = read(readers(Deadlines.USUAL));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(snapshot.objects(CertificateObject.class))
                .filteredOn(certificate -> certificate.label().equals("HUGE"))
                .extracting(certificate -> certificate.value().length())
                .containsExactly(0);
    }

    @Test
    void theLongestCertificateArrives() throws TokenException {
        show(POPULATED.with(Section.certificate("LONG", "01", new byte[Limit.CERTIFICATE_BYTES.most()])));

        var snapshot = read(readers(Deadlines.USUAL));

        assertThat(snapshot.reading()).isEqualTo(new Reading.Confirmed());
        assertThat(snapshot.objects(CertificateObject.class))
                .extracting(certificate -> certificate.value().length())
                .contains(Limit.CERTIFICATE_BYTES.most());
    }

    @Test
    void allTogetherMayBeTooMuch() {
        var certificate = new byte[Limit.CERTIFICATE_BYTES.most()];
        var enough = Limit.TOTAL_BYTES.most() / certificate.length;
        show(POPULATED.with(Section.certificate("LARGE", "01", certificate).with("repeat", Integer.toString(enough))));

        assertThat(failure(readers(Deadlines.USUAL))).contains(new BeyondLimit(Limit.TOTAL_BYTES));
    }

    private static Section many(int objects) {
        return Section.object("CKO_DATA").with("repeat", Integer.toString(objects));
    }

    private static Deadlines hasty() {
        return new Deadlines(STEP, Deadlines.USUAL.inAll(), Duration.ofMillis(500));
    }

    private FaultModule show(Scenario scenario) {
        return FaultModule.in(folder).show(scenario);
    }

    private TokenReaders readers(Deadlines deadlines) {
        var program = TestProgram.in(folder, FaultModule.in(folder).environment());
        return new WorkerTokenReaders(program, deadlines, InstantSource.system());
    }

    private static TokenReader open(TokenReaders readers) throws TokenException {
        return readers.open(Optional.of(FaultModule.LIBRARY));
    }

    private static TokenSnapshot read(TokenReaders readers) throws TokenException {
        try (var reader = open(readers)) {
            return reader.read(reader.survey().tokens().get(0), step -> {});
        }
    }

    private static Optional<TokenFailure> failure(TokenReaders readers) {
        return ScanOutcome.of(readers, FaultModule.LIBRARY).failure();
    }
}
