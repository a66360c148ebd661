package org.tokentriage.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tokentriage.cli.CliRun;
import org.tokentriage.testing.ListedObject;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.testing.TestToken;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;
import tools.jackson.databind.JsonNode;

/** The scan of real tokens of SoftHSM. */
@Tag("worker")
class SoftHsmScanTest {

    private static final String MODULE = SoftHsm.MODULE.toString();

    private final SoftHsm store = SoftHsm.prepared();

    @Test
    void theModuleIsDescribed() {
        var module = scan("--module", MODULE, "--json").document().get("module");

        assertThat(module.get("path").asString()).isEqualTo(MODULE);
        assertThat(module.get("manufacturer").asString()).isEqualTo("SoftHSM");
        assertThat(module.get("cryptoki").asString()).isEqualTo("2.40");
    }

    @ParameterizedTest
    @EnumSource
    void listsWhatPkcs11ToolLists(TestToken token) {
        var listed = token(token);

        assertThat(listed.get("complete").asBoolean()).isTrue();
        assertThat(listed.get("objects"))
                .extracting(SoftHsmScanTest::object)
                .containsExactlyInAnyOrderElementsOf(
                        store.listed(listed.get("slot").asLong()));
    }

    @ParameterizedTest
    @CsvSource({
        "BLANK, BLANK, OK",
        "POPULATED, VALID, OK",
        "KEY_ONLY, KEY_WITHOUT_CERTIFICATE, OK",
        "CA_ONLY, ONLY_CA, OK",
        "DATA_ONLY, ONLY_DATA, OK",
        "EXPIRED, EXPIRED, OK",
        "NOT_YET_VALID, NOT_YET_VALID, OK",
        "SEVERAL, MIXED, OK",
        "SELF_SIGNED, VALID, OK",
        "OTHER_ID, VALID, OK",
        "TWO_SELF_SIGNED, MIXED, OK",
        "RENEWING, EXPIRED, OK",
        "WRONG_PIN, BLANK, COUNT_LOW"
    })
    void eachTokenHasItsVerdictAndPin(TestToken token, String verdict, String pin) {
        var listed = token(token);

        assertThat(listed.get("verdict").asString()).isEqualTo(verdict);
        assertThat(listed.get("pin").asString()).isEqualTo(pin);
        assertThat(listed.get("info").get("initialised").asBoolean()).isTrue();
        assertThat(listed.get("info").get("model").asString()).isEqualTo("SoftHSM v2");
    }

    @Test
    void aCertificateIsToldWithItsHolderKeyAndChain() {
        var certificate = token(TestToken.POPULATED).get("certificates").get(0);

        assertThat(certificate.get("holder").asString()).isEqualTo("EMPRESA DE TESTE LTDA");
        assertThat(certificate.get("kind").asString()).isEqualTo("COMPANY");
        assertThat(certificate.get("cnpj").asString()).isEqualTo("11222333000181");
        assertThat(certificate.get("responsible").get("name").asString()).isEqualTo("FULANO DE TAL");
        assertThat(certificate.get("key").toString()).isEqualTo("{\"algorithm\":\"RSA\",\"bits\":2048}");
        assertThat(certificate.get("chain").get(0).get("state").asString()).isEqualTo("HELD");
        assertThat(certificate.get("chain").get(1).get("name").asString()).isEqualTo("AC Teste Multipla");
    }

    @Test
    void whatIsFoundHasAStableCodeAndSaysWhatToDo() {
        var findings = token(TestToken.WRONG_PIN).get("findings");

        assertThat(findings)
                .extracting(finding -> finding.get("code").asString())
                .containsExactly("PIN_COUNT_LOW", "BLANK");
        assertThat(findings.get(0).get("evidence").asString()).contains("CKF_USER_PIN_COUNT_LOW");
        assertThat(findings.get(0).get("next")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POPULATED       | VALID                                  | LOOK_ELSEWHERE
            SELF_SIGNED     | VALID, SELF_SIGNED                     | ISSUE_TRUSTED
            OTHER_ID        | VALID, KEY_UNDER_OTHER_ID, SELF_SIGNED | ISSUE_TRUSTED
            TWO_SELF_SIGNED | MIXED, SELF_SIGNED, SELF_SIGNED        | CHOOSE
            RENEWING        | EXPIRED, RENEWAL_UNFINISHED, CHAIN_INCOMPLETE | FINISH_ISSUE
            """)
    void keysAndCertificatesAreJoinedByTheKeyItself(TestToken token, String codes, String advice) {
        var listed = token(token);

        assertThat(listed.get("findings"))
                .extracting(finding -> finding.get("code").asString())
                .containsExactly(codes.split(", "));
        assertThat(listed.get("advice").get("code").asString()).isEqualTo(advice);
        assertThat(listed.get("advice").get("next")).isNotEmpty();
    }

    @Test
    void theFreeSlotIsNotInitialisedAndEverythingHasAVerdict() {
        var run = scan("--module", MODULE, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.document().get("tokens"))
                .filteredOn(token -> token.get("verdict").asString().equals("UNINITIALISED"))
                .singleElement()
                .satisfies(token -> {
                    assertThat(token.get("info").get("initialised").asBoolean()).isFalse();
                    assertThat(token.get("pin").asString()).isEqualTo("NOT_SET");
                    assertThat(token.get("objects")).isEmpty();
                });
    }

    @Test
    void oneSlotMayBeAskedForInDecimalAndInHexadecimal() {
        var slot = token(TestToken.BLANK).get("slot").asLong();

        for (var id : new String[] {Long.toString(slot), "0x" + Long.toHexString(slot)}) {
            assertThat(scan("--module", MODULE, "--slot", id, "--json")
                            .document()
                            .get("tokens"))
                    .extracting(token -> token.get("slot").asLong())
                    .containsExactly(slot);
        }
    }

    @Test
    void aSlotThatDoesNotExistEndsWith4() {
        var run = scan("--module", MODULE, "--slot", "77", "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.document().get("failure").get("slot").asLong()).isEqualTo(77);
        assertThat(run.err()).contains("leitora de número 77");
    }

    @Test
    void peopleReadTheSameInWords() {
        var slot = token(TestToken.POPULATED).get("slot").asString();

        assertThat(scan("--module", MODULE, "--slot", slot).out())
                .containsSubsequence(
                        "Biblioteca   " + MODULE,
                        "Token        e-CNPJ Ação, série ",
                        "Diagnóstico  Token com certificado válido",
                        "PIN          Definido, sem sinal de bloqueio",
                        "Certificado  EMPRESA DE TESTE LTDA" + System.lineSeparator(),
                        "CNPJ 11.222.333/0001-81",
                        "emitido por AC Teste Multipla",
                        "Cadeia: ",
                        "AC Teste Multipla (no token) > EMPRESA DE TESTE LTDA (no token)",
                        "Objetos      Visíveis sem PIN: 4",
                        "             CKO_CERTIFICATE  EMPRESA DE TESTE ção  a1b2c3d4");
    }

    @Test
    void aFileThatIsNoModuleEndsWith3AndADocument(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("readme.so"), "not a library");

        var run = scan("--module", file.toString(), "--json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.document().get("failure").get("code").asString()).isEqualTo("TK-105");
        assertThat(run.document().get("failure").get("path").asString()).isEqualTo(file.toString());
    }

    private static CliRun scan(String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "scan";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CliRun.of(new Pkcs11TokenReaders(InstantSource.system()), arguments);
    }

    private static JsonNode token(TestToken token) {
        return StreamSupport.stream(
                        scan("--module", MODULE, "--json")
                                .document()
                                .get("tokens")
                                .spliterator(),
                        false)
                .filter(listed -> listed.get("info").get("label").asString().equals(token.label()))
                .findFirst()
                .orElseThrow();
    }

    private static ListedObject object(JsonNode object) {
        return new ListedObject(
                object.get("class").asString(),
                object.get("label").asString(),
                object.get("id").asString());
    }
}
