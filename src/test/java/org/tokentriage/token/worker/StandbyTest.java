package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

@Tag("worker")
@ResourceLock(Workers.LOCK)
class StandbyTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void tokens() {
        SoftHsm.prepared();
    }

    @AfterEach
    void noWorkerIsLeft() {
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void theWorkerThatStandsByIsTheOneThatOpensTheModule() throws TokenException {
        try (var standby = StandbyTokenReaders.start(readers(TestProgram.in(folder)))) {
            try (var first = standby.open(Optional.of(SoftHsm.MODULE))) {
                assertThat(Workers.running()).hasSize(1);
                assertThat(first.survey().tokens()).isNotEmpty();
            }
            assertThat(Workers.running()).isEmpty();

            try (var second = standby.open(Optional.of(SoftHsm.MODULE))) {
                assertThat(Workers.running()).hasSize(1);
                assertThat(second.survey().tokens()).isNotEmpty();
            }
        }
    }

    @Test
    void aWorkerThatNobodyAskedForIsEnded() {
        StandbyTokenReaders.start(readers(TestProgram.in(folder))).close();

        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void thatNoneCouldBeStartedIsSaidWhenAModuleIsOpened() {
        var missing = folder.resolve("java");
        var program = new WorkerProgram(missing, List.of(), Map.of(), new CrashLog(folder));

        try (var standby = StandbyTokenReaders.start(readers(program))) {
            var failed = catchThrowableOfType(TokenException.class, () -> standby.open(Optional.empty()));

            assertThat(failed.failure()).isEqualTo(new ProgramDamaged(missing));
        }
    }

    @Test
    void aWorkerThatDiedWhileItStoodByIsAFailureAndNoHang() {
        try (var standby = StandbyTokenReaders.start(readers(TestProgram.in(folder)))) {
            while (Workers.running().isEmpty()) {
                Thread.onSpinWait();
            }
            Workers.kill(Workers.only());

            assertThat(catchThrowableOfType(TokenException.class, () -> standby.open(Optional.of(SoftHsm.MODULE)))
                            .failure())
                    .isInstanceOf(ProgramDamaged.class);
        }
    }

    private static WorkerTokenReaders readers(WorkerProgram program) {
        return new WorkerTokenReaders(program, Deadlines.USUAL, InstantSource.system());
    }
}
