package org.tokentriage.token.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.token.ScanOutcome;

/** Which functions a whole scan calls, by the module's own log. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class CallsTest {

    /** None of them logs in, writes, or waits for an event. */
    private static final Set<String> READING = Set.of(
            "load",
            "unload",
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
            "C_CloseSession",
            "C_Finalize");

    private static final long SERIAL_SESSION = 0x4;

    @TempDir
    private Path folder;

    @Test
    void aScanReadsAndDoesNothingElse() {
        var calls = scan(Scenario.profile("safesign-populated")).calls();

        assertThat(calls.functions()).isSubsetOf(READING).contains("C_GetAttributeValue");
        assertThat(calls.of("C_OpenSession"))
                .hasSize(2)
                .allSatisfy(
                        call -> assertThat(call.toString()).contains("flags=0x" + Long.toHexString(SERIAL_SESSION)));
    }

    @Test
    void aHealthyObjectIsAskedOnceInEachReading() {
        var many = Section.object("CKO_DATA").with("CKA_LABEL", "text {n}").with("repeat", "50");
        var rsa = key("CKK_RSA").with("CKA_MODULUS", "hex c0ffee01");
        var elliptic = key("CKK_EC").with("CKA_EC_POINT", "hex 0403040101");
        var other = key("CKK_DSA");
        var authority =
                Section.certificate("AC", "ca01", TestCertificates.authority()).with(ClaimsTest.CATEGORY, "ulong 2");

        var calls = scan(Scenario.profile("safesign-populated")
                        .with(rsa)
                        .with(elliptic)
                        .with(other)
                        .with(authority)
                        .with(many))
                .calls();

        assertThat(calls.attributeCallsPerObject()).hasSizeGreaterThan(50);
        assertThat(calls.attributeCallsPerObject().values())
                .allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(2));
    }

    private static Section key(String kind) {
        return Section.object("CKO_PUBLIC_KEY")
                .with("CKA_KEY_TYPE", "ulong " + kind)
                .with("CKA_LABEL", "text " + kind)
                .with("CKA_ID", "hex 07");
    }

    private FaultModule scan(Scenario scenario) {
        var module = FaultModule.in(folder).show(scenario);
        var program = TestProgram.in(folder, module.environment());
        var outcome = ScanOutcome.of(
                new WorkerTokenReaders(program, Deadlines.USUAL, InstantSource.system()), FaultModule.LIBRARY);
        assertThat(outcome.failure()).isEmpty();
        return module;
    }
}
