package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Pkcs11Tool.Ending.ABORTED;
import static org.tokentriage.testing.Pkcs11Tool.Ending.CRASHED;
import static org.tokentriage.testing.Section.fault;
import static org.tokentriage.testing.Section.library;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the fault module fails, as pkcs11-tool suffers it. */
class FaultModuleFaultTest {

    private static final Scenario POPULATED = Scenario.profile("safesign-populated");

    @TempDir
    private Path folder;

    private Pkcs11Tool tool;

    @BeforeEach
    void openTheTool() {
        tool = new Pkcs11Tool(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load",
                "C_GetFunctionList",
                "C_Initialize",
                "C_GetSlotList",
                "C_GetSlotInfo",
                "C_OpenSession",
                "C_FindObjectsInit",
                "C_FindObjects",
                "C_GetAttributeValue",
                "C_Finalize",
                "unload",
                "any"
            })
    void crashesInEveryFunction(String function) throws Exception {
        assertThat(list(fault(function, "crash")).status()).isEqualTo(CRASHED);
    }

    @Test
    void aborts() throws Exception {
        assertThat(list(fault("C_Initialize", "abort")).status()).isEqualTo(ABORTED);
    }

    @Test
    void exits() throws Exception {
        assertThat(list(fault("C_Initialize", "exit 9")).status()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CKR_DEVICE_ERROR", "0x30", "48"})
    void answersACodeByNameOrNumber(String code) throws Exception {
        assertThat(list(fault("C_FindObjects", "answer " + code)).complaints())
                .contains("C_FindObjects failed: rv = CKR_DEVICE_ERROR");
    }

    @Test
    void answersACodeOfTheMakersOwn() throws Exception {
        assertThat(list(fault("C_FindObjectsInit", "answer 0x80000123")).complaints())
                .contains("0x80000123");
    }

    @Test
    void failsBeforeThereIsAFunctionList() throws Exception {
        assertThat(list(fault("C_GetFunctionList", "answer CKR_GENERAL_ERROR")).status())
                .isNotZero();
        assertThat(tool.module().calls().functions()).doesNotContain("C_Initialize");
    }

    @Test
    void failsAtTheCallsThatAreNamed() throws Exception {
        var ending = list(fault("C_FindObjects", "answer CKR_DEVICE_ERROR").with("calls", "2-3"));

        assertThat(ending.listed()).hasSize(1);
        assertThat(ending.complaints()).contains("CKR_DEVICE_ERROR");
    }

    @Test
    void failsOnOneSlotAlone() throws Exception {
        var elsewhere = fault("C_OpenSession", "answer CKR_DEVICE_ERROR").with("slot", "7");
        var here = fault("C_FindObjects", "answer CKR_DEVICE_ERROR").with("slot", "52481");

        assertThat(list(elsewhere).listed()).hasSize(2);
        assertThat(list(here).complaints()).contains("CKR_DEVICE_ERROR");
    }

    @Test
    void hangsUntilItIsKilled() throws Exception {
        var process = tool.start(POPULATED.with(fault("C_Initialize", "hang")), "--list-objects");
        try {
            while (!tool.module().calls().functions().contains("C_Initialize")) {
                assertThat(process.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            assertThat(process.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void isSlowAtOneCallOrAtEach() throws Exception {
        var began = System.nanoTime();
        list(fault("C_Initialize", "sleep 150"));
        var one = System.nanoTime();
        list(library().with("delay", "10"));

        assertThat(one - began).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(150));
        assertThat(System.nanoTime() - one)
                .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(
                        10L * tool.module().calls().calls().size()));
    }

    @Test
    void printsOnBothStreams() throws Exception {
        var ending = list(fault("C_GetSlotList", "print {\"slots\":[]}\\n").with("calls", "1"));

        assertThat(ending.output()).startsWith("{\"slots\":[]}\n");
        assertThat(ending.complaints()).startsWith("{\"slots\":[]}\n");
    }

    @Test
    void printsMoreThanAPipeHolds() throws Exception {
        var ending = list(fault("C_GetSlotList", "flood 200000").with("calls", "1"));

        assertThat(ending.output()).hasSizeGreaterThan(200_000);
        assertThat(ending.complaints()).hasSizeGreaterThanOrEqualTo(200_000);
    }

    @Test
    void losesItsTokenInTheMiddle() throws Exception {
        var ending = list(fault("C_FindObjects", "remove").with("calls", "2"));

        assertThat(ending.listed()).hasSize(1);
        assertThat(ending.complaints()).contains("C_FindObjects failed: rv = CKR_DEVICE_REMOVED");
    }

    @Test
    void isFinalisedByANeighbour() throws Exception {
        assertThat(list(fault("C_OpenSession", "finalize")).complaints()).contains("CKR_CRYPTOKI_NOT_INITIALIZED");
    }

    @Test
    void isInitialisedByANeighbour() throws Exception {
        assertThat(list(library().with("initialized-by-neighbour", "yes")).complaints())
                .contains("CKR_CRYPTOKI_ALREADY_INITIALIZED");
    }

    @Test
    void claimsCountsThatItHasNot() throws Exception {
        assertThat(list(fault("C_FindObjects", "claim 0")).listed()).isEmpty();
    }

    @Test
    void neverEndsItsListOfObjects() throws Exception {
        var threeTimes = fault("C_FindObjects", "rewind").with("calls", "1-6");

        assertThat(list(threeTimes).listed())
                .extracting(ListedObject::id)
                .containsExactly("a1b2c3d4", "01", "a1b2c3d4", "01", "a1b2c3d4", "01");
    }

    private Pkcs11Tool.Ending list(Section section) throws Exception {
        return tool.run(POPULATED.with(section), "--list-objects");
    }
}
