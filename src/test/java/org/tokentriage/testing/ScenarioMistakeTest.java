package org.tokentriage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.Pkcs11Tool.Ending.WRONG_SCENARIO;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong scenario ends a test loudly, for else it would prove something that it does not say. */
@Tag("worker")
class ScenarioMistakeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            label                                              | 1: neither a [section] nor key = value
            label = X                                          | 1: a key stands in no section
            [reader]                                           | 1: there is no section [reader]
            [slot 1                                            | 1: a section's name ends with ]
            [slot]                                             | 1: [slot] takes a subject
            [token 1]                                          | 1: [token] takes no subject
            [token]                                            | 1: there is no slot before
            [slot 1]~[slot 1]                                  | 2: there is already a slot 1
            [slot 1]~label = X                                 | 2: [slot] has no key "label"
            [slot 1]~present = 1                               | 2: "1" is neither yes nor no
            [slot 1]~present = no~present = yes                | 3: present is already given
            [slot 1]~[object]                                  | 2: the slot before has no token
            [slot 1]~[token]~[token]                           | 3: the slot has a token already
            [slot 1]~[token]~serial = 12345678901234567        | 3: 17 bytes where 16 have room
            [slot 1]~[token]~label = \\q                       | 3: a backslash stands before none of n, t, x and \\
            [slot 1]~[token]~flags = CKF_SMALL                 | 3: "CKF_SMALL" is no number
            [slot 1]~[token]~flags = 99999999999999999999      | 3: 99999999999999999999 is too large
            [slot 1]~[token]~hardware-version = 3              | 3: "3" is no version such as 2.20
            [slot 1]~[token]~padding = zero                    | 3: "zero" is neither of blank, nul and none
            [slot 1]~[token]~[object]~CKA_NAME = text X        | 4: "CKA_NAME" is no number
            [slot 1]~[token]~[object]~CKA_ID = a1              | 4: an attribute's value starts with text, hex, file, ulong
            [slot 1]~[token]~[object]~CKA_ID = hex a           | 4: "a" are not two hexadecimal digits
            [slot 1]~[token]~[object]~CKA_ID = hex 01~0x102 = hex 02 | 5: 0x102 is already given
            [slot 1]~[token]~[object]~CKA_VALUE = file none.der | 4: cannot read
            [fault C_Guess]                                    | 1: there is no function C_Guess
            [fault any]~calls = 0                              | 2: "0" is neither of 3, 3- and 3-5
            [fault any]~calls = 1                              | 3: the fault before does nothing
            [fault any]~do = faint                             | 2: no fault is called "faint"
            [fault any]~do = hang 5                            | 2: hang takes nothing more
            [fault any]~do = sleep                             | 2: "" is no number
            [fault C_Login]~do = claim 3                       | 2: C_Login cannot claim
            include none.ini                                   | 1: cannot read
            include scenario.ini                               | 1: too many files include each other
            """)
    void isNamedWithItsLine(String lines, String reason) throws Exception {
        var ending = new Pkcs11Tool(folder).run(new Scenario(lines.replace('~', '\n')), "--list-slots");

        assertThat(ending.status()).isEqualTo(WRONG_SCENARIO);
        assertThat(ending.complaints()).startsWith("faultmodule: ").contains(reason);
    }

    @Test
    void isALibraryWithoutAScenario() throws Exception {
        var tool = new ProcessBuilder("pkcs11-tool", "--module", FaultModule.LIBRARY.toString(), "--list-slots");
        tool.environment().remove("TOKEN_TRIAGE_FAULT_MODULE");
        var complaints = tool.start().errorReader().readLine();

        assertThat(complaints).isEqualTo("faultmodule: TOKEN_TRIAGE_FAULT_MODULE names no scenario file");
    }

    @ParameterizedTest
    @MethodSource
    void isInNoProfile(String profile) throws Exception {
        var tool = new Pkcs11Tool(folder);
        var process = tool.start(Scenario.profile(profile), "--list-slots");
        try {
            while (process.isAlive() && tool.module().calls().calls().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(tool.module().calls().functions()).startsWith("load");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    static List<String> isInNoProfile() {
        return Scenario.failures();
    }
}
