package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Section.certificate;
import static org.tokentriage.testing.Section.escaped;
import static org.tokentriage.testing.Section.fault;
import static org.tokentriage.testing.Section.object;
import static org.tokentriage.testing.Section.slot;
import static org.tokentriage.testing.Section.token;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fault module shows, as pkcs11-tool sees it. */
class FaultModuleContentTest {

    private static final Scenario BLANK = Scenario.profile("safesign-blank");
    private static final Scenario POPULATED = Scenario.profile("safesign-populated");

    @TempDir
    private Path folder;

    private Pkcs11Tool tool;

    @BeforeEach
    void openTheTool() {
        tool = new Pkcs11Tool(folder);
    }

    @Test
    void describesItselfAsSafeSignDoes() throws Exception {
        assertThat(tool.run(POPULATED, "--show-info").output())
                .contains("Cryptoki version 2.20")
                .contains("Manufacturer     A.E.T. Europe B.V.")
                .contains("Library          Cryptographic Token Interface (ver 3.0)");
    }

    @Test
    void showsATokenOfSafeSign() throws Exception {
        assertThat(tool.run(POPULATED, "--list-slots").output())
                .contains("Slot 0 (0xcd01): Giesecke & Devrient GmbH StarSign Crypto USB Token 00 00")
                .contains("token model        : 19C11A06010D0000")
                .contains("token flags        : login required, rng, token initialized, PIN initialized")
                .contains("pin min/max        : 5/15");
    }

    @Test
    void aBlankTokenHasNoObject() throws Exception {
        assertThat(tool.run(BLANK, "--list-objects").listed()).isEmpty();
    }

    @Test
    void certificatesAreSeenAndPrivateObjectsAreNot() throws Exception {
        assertThat(tool.run(POPULATED, "--list-objects").listed())
                .containsExactly(
                        new ListedObject("CKO_CERTIFICATE", "EMPRESA DE TESTE LTDA", "a1b2c3d4"),
                        new ListedObject("CKO_CERTIFICATE", "Root CA certificate", "01"));
    }

    @Test
    void aValueComesFromAFileByteForByte() throws Exception {
        var read = folder.resolve("read.der");
        tool.run(POPULATED, "--read-object", "--type", "cert", "--id", "a1b2c3d4", "--output-file", read.toString());

        assertThat(read).hasSameBinaryContentAs(Path.of("src/test/native/profiles/certificates/holder.der"));
    }

    @Test
    void aValueComesFromATestByteForByte() throws Exception {
        var der = TestCertificates.valid();
        var read = folder.resolve("read.der");
        var scenario = BLANK.with(certificate("EMPRESA", "0a", der));
        tool.run(scenario, "--read-object", "--type", "cert", "--id", "0a", "--output-file", read.toString());

        assertThat(Files.readAllBytes(read)).isEqualTo(der);
    }

    @Test
    void anEmptySlotHoldsNothing() throws Exception {
        var scenario = Scenario.empty().with(slot(7).with("present", "no")).with(token());

        assertThat(tool.run(scenario, "--list-slots").output())
                .contains("(0x7)")
                .contains("(empty)");
    }

    @Test
    void aSlotWithoutATokenHoldsSomethingUnknown() throws Exception {
        var scenario = Scenario.empty().with(slot(7));

        assertThat(tool.run(scenario, "--list-slots").output()).contains("(token not recognized)");
    }

    @Test
    void bytesThatAreNotUtf8AreShownAsTheyAre() throws Exception {
        var output = tool.run(Scenario.profile("failures/text-latin-1"), "--list-slots")
                .output();

        assertThat(output).contains("CERTIFICAÇÃO");
    }

    @Test
    void anyTextOfATestIsShown() throws Exception {
        var label = " 100% \\ {n}\t#";
        var initialised = token().with("flags", "CKF_TOKEN_INITIALIZED");
        var scenario = Scenario.empty().with(slot(7)).with(initialised.with("label", escaped(label)));

        assertThat(tool.run(scenario, "--list-slots").output()).contains(label);
    }

    @Test
    void aThousandObjectsAreOneSection() throws Exception {
        var many = object("CKO_CERTIFICATE")
                .with("CKA_CERTIFICATE_TYPE", "ulong 0")
                .with("CKA_LABEL", "text number {n}")
                .with("repeat", "1000");

        assertThat(tool.run(BLANK.with(many), "--list-objects").listed())
                .extracting(ListedObject::label)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1000)
                        .mapToObj(number -> "number " + number)
                        .toList());
    }

    @Test
    void anAttributeCanBeRefusedAlone() throws Exception {
        var scenario = Scenario.profile("failures/attribute-sensitive");

        assertThat(tool.run(scenario, "--list-objects").listed())
                .containsExactly(new ListedObject("CKO_CERTIFICATE", "EMPRESA DE TESTE LTDA", ""));
    }

    @Test
    void theLogTellsHowOftenAnObjectWasAsked() throws Exception {
        tool.run(POPULATED, "--list-objects");
        var log = tool.module().calls();

        assertThat(log.functions()).startsWith("load", "C_GetFunctionList").endsWith("C_Finalize", "unload");
        assertThat(log.of("C_OpenSession"))
                .extracting(call -> call.details().get("slot"))
                .containsExactly("52481");
        assertThat(log.attributeCallsPerObject())
                .containsOnlyKeys(1L, 2L)
                .allSatisfy((object, calls) -> assertThat(calls).isGreaterThan(5));
        assertThat(log.of("C_GetAttributeValue").getFirst().attributes()).containsExactly("CKA_CLASS");
    }

    @Test
    void whoeverLogsInIsRefusedAndSeen() throws Exception {
        var ending = tool.run(POPULATED, "--login", "--pin", "12345", "--list-objects");

        assertThat(ending.complaints()).contains("C_Login failed").contains("CKR_FUNCTION_NOT_SUPPORTED");
        assertThat(tool.module().calls().functions()).contains("C_Login");
    }

    @Test
    void whoeverWritesIsRefusedAndSeen() throws Exception {
        var ending = tool.run(BLANK, "--init-token", "--label", "MEU", "--so-pin", "12345678");

        assertThat(ending.complaints()).contains("C_InitToken failed");
        assertThat(tool.module().calls().functions()).contains("C_InitToken");
    }

    @Test
    void theLogIsWrittenBeforeTheFaultStrikes() throws Exception {
        tool.run(POPULATED.with(fault("C_GetSlotInfo", "crash")), "--list-slots");

        assertThat(tool.module().calls().functions()).endsWith("C_GetSlotInfo");
    }
}
