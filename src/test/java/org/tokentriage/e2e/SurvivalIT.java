package org.tokentriage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.fault;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;

/** The window outlives the module: it says what happened and reads the token once that works. */
class SurvivalIT {

    private static final Scenario POPULATED = Scenario.profile("safesign-populated");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"C_GetFunctionList, crash", "C_Initialize, abort", "C_GetSlotList, exit 9"})
    void aModuleThatEndsItsProcessIsAProblemAndThenForgotten(String function, String end) throws Exception {
        var module = FaultModule.inThisProcess().show(POPULATED.with(fault(function, end)));
        try (var visit = visit()) {
            visit.start();
            assertThat(visit.problem().code()).isEqualTo("TK-303");

            module.show(POPULATED);
            visit.proceed();

            assertThat(visit.findings().diagnosis().verdict()).isEqualTo(Verdict.VALID);
        }
    }

    @ParameterizedTest
    @CsvSource({"C_OpenSession, crash", "C_FindObjects, exit 9", "C_GetAttributeValue, abort"})
    void aTokenThatCannotBeReadToItsEndIsInconclusiveAndReadAgain(String function, String end) throws Exception {
        var module = FaultModule.inThisProcess()
                .show(POPULATED.with(fault(function, end).with("calls", "2-")));
        try (var visit = visit()) {
            visit.start();
            assertThat(visit.findings().diagnosis().verdict()).isEqualTo(Verdict.INCONCLUSIVE);

            module.show(POPULATED);
            visit.proceed();

            visit.awaitVerdict(Verdict.VALID);
        }
    }

    private Visit visit() throws Exception {
        return Visit.open(FaultModule.LIBRARY, SampleProfile.at(URI.create("http://127.0.0.1:9"), folder));
    }
}
