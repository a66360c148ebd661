package org.tokentriage.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.testing.FakeReader.failing;
import static org.tokentriage.testing.FakeReader.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.cli.CliRun;
import org.tokentriage.testing.CertificateDraft;
import org.tokentriage.token.Der;
import org.tokentriage.token.Limit;
import org.tokentriage.token.ObjectId;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenObject.OtherObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.testing.Example;

/** How a scan ends, and what it writes, when something is not as it should be. */
class ScanOutcomeTest {

    private static final Path PATH = Path.of("/usr/lib/libaetpkss.so");
    private static final TokenFailure REMOVED = new TokenFailure.TokenRemoved("CKR_DEVICE_REMOVED");
    private static final TokenFailure FOREIGN = new TokenFailure.TokenNotRecognised();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new TokenFailure.NoModule(List.of(PATH)),
                        3,
                        "{\"code\":\"TK-101\",\"searched\":[\"/usr/lib/libaetpkss.so\"]}"),
                Arguments.of(
                        new TokenFailure.ModuleArchitecture(PATH, "32 bits (x86)", "64 bits (x86-64)"),
                        3,
                        "{\"code\":\"TK-102\",\"path\":\"/usr/lib/libaetpkss.so\",\"found\":\"32 bits (x86)\",\"needed\":\"64 bits (x86-64)\"}"),
                Arguments.of(new TokenFailure.ModuleMissing(PATH), 3, withPath("TK-103")),
                Arguments.of(new TokenFailure.ModuleUnreadable(PATH), 3, withPath("TK-104")),
                Arguments.of(new TokenFailure.NotPkcs11(PATH), 3, withPath("TK-105")),
                Arguments.of(new TokenFailure.ModuleUnloadable(PATH), 3, withPath("TK-106")),
                Arguments.of(new TokenFailure.ProgramDamaged(PATH), 70, withPath("TK-107")),
                Arguments.of(
                        new TokenFailure.ModuleError("C_Initialize", "CKR_GENERAL_ERROR"),
                        5,
                        "{\"code\":\"TK-302\",\"function\":\"C_Initialize\",\"answer\":\"CKR_GENERAL_ERROR\"}"),
                Arguments.of(
                        new TokenFailure.ModuleCrashed("C_Initialize", 134),
                        5,
                        "{\"code\":\"TK-303\",\"function\":\"C_Initialize\",\"exitCode\":134}"),
                Arguments.of(
                        new TokenFailure.ModuleNotAnswering("C_Initialize", Duration.ofSeconds(20)),
                        5,
                        "{\"code\":\"TK-304\",\"function\":\"C_Initialize\",\"seconds\":20}"),
                Arguments.of(
                        new TokenFailure.BeyondLimit(Limit.SLOTS),
                        5,
                        "{\"code\":\"TK-305\",\"limit\":\"SLOTS\",\"most\":64}"));
    }

    private static String withPath(String code) {
        return "{\"code\":\"" + code + "\",\"path\":\"/usr/lib/libaetpkss.so\"}";
    }

    @ParameterizedTest
    @MethodSource("failures")
    void withoutAModuleTheDocumentSaysWhy(TokenFailure failure, int status, String document) {
        var run = CliRun.of(failing(failure), "scan", "--json");

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.document().get("failure").toString()).isEqualTo(document);
        assertThat(run.document().get("tokens")).isEmpty();
        assertThat(run.err()).contains(run.document().get("failure").get("code").asString());
    }

    @Test
    void aModuleWithoutSlotsHasNoReader() {
        var run = CliRun.of(reading(), "scan", "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(code(run)).isEqualTo("TK-201");
        assertThat(run.document().get("module").get("manufacturer").asString()).isEqualTo("A.E.T. Europe B.V.");
    }

    @Test
    void anEmptySlotIsPassedOver() {
        var run = CliRun.of(reading(empty(1)), "scan", "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(code(run)).isEqualTo("TK-202");
        assertThat(CliRun.of(reading(empty(1), Example.SLOT), "scan").status()).isZero();
    }

    @Test
    void askingForAnEmptySlotEndsWithoutToken() {
        var run = CliRun.of(reading(empty(1), Example.SLOT), "scan", "--slot", "1", "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(code(run)).isEqualTo("TK-202");
    }

    @Test
    void anotherMakersTokenAloneIsNoTokenOfOurs() {
        var run = CliRun.of(reading(unreadable(FOREIGN)), "scan", "--json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(code(run)).isEqualTo("TK-204");
        assertThat(run.document().get("unreadable").get(0).toString())
                .isEqualTo("{\"slot\":9,\"reader\":\"reader\",\"failure\":{\"code\":\"TK-204\"}}");
    }

    @Test
    void anotherMakersTokenBesideAReadOneDoesNotMatter() {
        assertThat(CliRun.of(reading(Example.SLOT, unreadable(FOREIGN)), "scan").status())
                .isZero();
    }

    @Test
    void aTokenThatFailedBesideAReadOneLeavesADoubt() {
        var run = CliRun.of(reading(Example.SLOT, unreadable(REMOVED)), "scan");

        assertThat(run.status()).isEqualTo(6);
        assertThat(run.out())
                .contains("Diagnóstico  Token em branco")
                .contains("Token retirado durante a leitura (TK-301)");
    }

    @Test
    void aTokenThatLeavesBeforeItIsReadIsListedAsUnreadable() {
        var run = CliRun.of(reading(Example.SLOT).leaving(REMOVED), "scan", "--json");

        assertThat(run.status()).isEqualTo(6);
        assertThat(run.document().get("tokens")).isEmpty();
        assertThat(run.document()
                        .get("unreadable")
                        .get(0)
                        .get("failure")
                        .get("answer")
                        .asString())
                .isEqualTo("CKR_DEVICE_REMOVED");
    }

    @Test
    void aReadingThatBrokeOffIsInconclusiveAndSaysWhere() {
        var interrupted = new Reading.Interrupted(new ReadingStep(2, ReadingStep.Kind.PRIVATE_KEYS), REMOVED);
        var readers = reading(Example.SLOT).seeing(Example.snapshot(interrupted));

        var run = CliRun.of(readers, "scan", "--json");

        assertThat(run.status()).isEqualTo(6);
        var token = run.document().get("tokens").get(0);
        assertThat(token.get("verdict").asString()).isEqualTo("INCONCLUSIVE");
        assertThat(token.get("complete").asBoolean()).isFalse();
        assertThat(token.get("failure").toString())
                .isEqualTo("{\"code\":\"TK-301\",\"answer\":\"CKR_DEVICE_REMOVED\"}");
        assertThat(CliRun.of(readers, "scan").out())
                .contains("Não foi possível concluir")
                .contains("Vistos até ali: 0. Isso não diz o que há no token.")
                .doesNotContain("Nenhum visível")
                .contains("Token retirado durante a leitura (TK-301)");
    }

    @Test
    void ofATokenThatIsNotInitialisedNothingIsSaidThatWasNotRead() {
        var readers = reading(Example.SLOT).seeing(uninitialised());

        assertThat(CliRun.of(readers, "scan").out())
                .contains("Token        Sem nome" + System.lineSeparator())
                .contains("Token não inicializado")
                .doesNotContain("Objetos");
    }

    @Test
    void readingsThatDifferAreInconclusive() {
        var readers = reading(Example.SLOT).seeing(Example.snapshot(new Reading.Contradicted()));

        assertThat(CliRun.of(readers, "scan").status()).isEqualTo(6);
        assertThat(CliRun.of(readers, "scan").out())
                .contains("As duas leituras do token foram diferentes uma da outra.");
    }

    @Test
    void aCertificateThatCannotBeReadIsInconclusive() {
        var garbled = new TokenObject.CertificateObject("x", ObjectId.NONE, new Der(new byte[0]));
        var readers = reading(Example.SLOT).seeing(Example.snapshot(new Reading.Confirmed(), garbled));

        assertThat(CliRun.of(readers, "scan").status()).isEqualTo(6);
        assertThat(CliRun.of(readers, "scan").out()).contains("um objeto que se diz certificado e não pode ser lido");
    }

    @Test
    void aPersonsNumberIsNeverWrittenWhole() {
        var person = CertificateDraft.of("CONCEICAO ARAUJO:52998224725")
                .otherName(1, "01011970" + "52998224725")
                .policy("2.16.76.1.2.3.1")
                .issued();
        var object = new TokenObject.CertificateObject("CONCEICAO", ObjectId.NONE, new Der(person));
        var readers = reading(Example.SLOT).seeing(Example.snapshot(new Reading.Confirmed(), object));

        var run = CliRun.of(readers, "scan", "--json");

        var certificate =
                run.document().get("tokens").get(0).get("certificates").get(0);
        assertThat(certificate.get("responsible").get("cpf").asString()).isEqualTo("***.982.247-**");
        assertThat(certificate.get("policy").toString()).isEqualTo("{\"oid\":\"2.16.76.1.2.3.1\",\"type\":\"A3\"}");
        assertThat(run.out()).doesNotContain("52998224725");
        assertThat(CliRun.of(readers, "scan").out())
                .contains("e-CPF A3", "CPF ***.982.247-**")
                .doesNotContain("52998224725");
    }

    @Test
    void classesHaveTheirStandardNames() {
        var id = ObjectId.NONE;
        var readers = reading(Example.SLOT)
                .seeing(Example.snapshot(
                        new Reading.Confirmed(),
                        new TokenObject.PrivateKeyObject("", id),
                        new TokenObject.SecretKeyObject("", id),
                        new OtherObject("", id, 9),
                        new OtherObject("", id, 0x80000123L)));

        assertThat(CliRun.of(readers, "scan", "--json")
                        .document()
                        .get("tokens")
                        .get(0)
                        .get("objects"))
                .extracting(object -> object.get("class").asString())
                .containsExactly("CKO_PRIVATE_KEY", "CKO_SECRET_KEY", "CKO_PROFILE", "CKO_0x80000123");
    }

    @Test
    void theDocumentIsAsciiWhateverTheLabelsAre() {
        var readers = reading(Example.SLOT)
                .seeing(Example.snapshot(
                        new Reading.Confirmed(), new TokenObject.DataObject("Ação \"1\" 😀", ObjectId.NONE)));

        var run = CliRun.of(readers, "scan", "--json");

        assertThat(run.out()).matches("\\p{ASCII}*");
        assertThat(run.document()
                        .get("tokens")
                        .get(0)
                        .get("objects")
                        .get(0)
                        .get("label")
                        .asString())
                .isEqualTo("Ação \"1\" 😀");
    }

    @Test
    void theModuleIsLetGoOf() {
        var readers = reading(Example.SLOT);

        CliRun.of(readers, "scan");

        assertThat(readers.closed).isTrue();
    }

    private static TokenSnapshot uninitialised() {
        var token = new TokenInfo("", "maker", "model", "", Set.of());
        return new TokenSnapshot(
                Example.MODULE, Example.SLOT.holding(token), List.of(), new Reading.Uninitialised(), Instant.EPOCH);
    }

    private static String code(CliRun run) {
        return run.document().get("failure").get("code").asString();
    }

    private static TokenSlot empty(long id) {
        return new TokenSlot(id, "reader", new SlotState.Empty());
    }

    private static TokenSlot unreadable(TokenFailure cause) {
        return new TokenSlot(9, "reader", new SlotState.Unreadable(cause));
    }
}
