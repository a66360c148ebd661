package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.token.ScanOutcome;
import org.tokentriage.token.TokenFailure.ModuleCrashed;
import org.tokentriage.token.TokenFailure.ModuleNotAnswering;

/** Modules that end their process, or never come back, at every function. */
@Tag("worker")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Workers.LOCK, mode = ResourceAccessMode.READ)
class ModuleEndTest {

    private static final Duration STEP = Duration.ofSeconds(2);
    private static final Deadlines HASTY = new Deadlines(STEP, Deadlines.USUAL.inAll(), Duration.ofMillis(500));

    /** Every function that a scan calls, until the last object is read, in its order. */
    static final List<String> FUNCTIONS = List.of(
            "C_GetFunctionList",
            "C_Initialize",
            "C_GetInfo",
            "C_GetSlotList",
            "C_GetSlotInfo",
            "C_GetTokenInfo",
            "C_OpenSession",
            "C_FindObjectsInit",
            "C_FindObjects",
            "C_FindObjectsFinal",
            "C_GetAttributeValue",
            "C_CloseSession");

    static Stream<Arguments> endings() {
        return FUNCTIONS.stream()
                .flatMap(function -> Stream.of("crash", "abort", "exit 9").map(end -> Arguments.of(function, end)));
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("endings")
    void aModuleThatEndsItsProcessIsToldWithTheFunction(String function, String end) {
        assertThat(scan(Deadlines.USUAL, function, end).failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                ModuleCrashed.class,
                                crash -> assertThat(crash.function()).isEqualTo(function)));
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void aModuleThatHangsIsEndedAndToldWithTheFunction(String function) {
        assertThat(scan(HASTY, function, "hang").failure()).contains(new ModuleNotAnswering(function, STEP));
    }

    private ScanOutcome scan(Deadlines deadlines, String function, String end) {
        var module = FaultModule.in(folder)
                .show(Scenario.profile("safesign-populated").with(fault(function, end)));
        var program = TestProgram.in(folder, module.environment());
        return ScanOutcome.of(new WorkerTokenReaders(program, deadlines, InstantSource.system()), FaultModule.LIBRARY);
    }
}
