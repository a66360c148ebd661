package org.tokentriage.cli.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.cli.CliRun;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.doctor.ExampleComputer;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.training.book.AttachedFile;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Spoiling;
import org.tokentriage.training.fault.Symptom;

/** {@code token-triage ticket} against a simulated Qualitor. */
public class TicketCommandTest {

    static final String KEY = "TT-7KQ4-M9XD-2H5K";
    private static final String OTHER_KEY = CorrelationKey.next(new Random(1)).value();
    public static final String CASE = """
            {
              "key": "TT-7KQ4-M9XD-2H5K",
              "customer": {"cnpj": "11.222.333/0001-81", "name": "Padaria Pão Dourado Ltda."},
              "contact": {"name": "Conceição Araújo", "email": "financeiro@paodourado.example",
                          "phone1": "(11) 4000-0001", "phone2": "11987654321"},
              "token": {"label": "TOKEN e-CNPJ", "serial": "00A1B2C3D4E5F607", "model": "19C11A06010D0000",
                        "manufacturer": "Giesecke & Devrient GmbH", "reader": "StarSign CUT S 01 00"},
              "problem": "O token está em branco.",
              "solution": "Encaminhado para nova emissão."
            }
            """;

    @TempDir
    private Path folder;

    private SimulatedSite site;
    private Clock clock = CliRun.CLOCK;

    @BeforeEach
    void start() throws IOException {
        site = SimulatedSite.in(folder, "5s");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aUsedKeyIsRefusedForAnotherCompanyOrToken() throws IOException {
        submit(CASE);
        for (var other : List.of(
                CASE.replace("11.222.333/0001-81", "33.000.167/0001-01"),
                CASE.replace("00A1B2C3D4E5F607", "00A1B2C3D4E5F608"))) {
            var run = submit(other);

            assertThat(run.status()).isEqualTo(ExitCode.USAGE.number());
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("CH-510", KEY);
        }
        assertThat(submit(CASE.replace("00A1B2C3D4E5F607", "00a1b2c3d4e5f607")).status())
                .isZero();
        assertThat(site.keys()).containsExactly(KEY);
    }

    @Test
    void aRefusedKeyIsNotTakenForAnotherCompanyEither() throws IOException {
        site.qualitor()
                .strike(
                        QualitorOperation.ADD_TICKET_BY_DATA,
                        Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - no.")));
        assertThat(submit(CASE).status()).isEqualTo(ExitCode.REJECTED.number());

        assertThat(submit(CASE.replace("11.222.333/0001-81", "33.000.167/0001-01"))
                        .status())
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(submit(CASE).status()).isEqualTo(ExitCode.REJECTED.number());
    }

    @Test
    void eraseForgetsACompanyAndListSaysWhatIsLeft() throws IOException {
        site.qualitor()
                .strike(
                        QualitorOperation.ADD_TICKET_BY_DATA,
                        Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - no.")));
        submit(CASE);
        var data = "--data-dir=" + folder;

        assertThat(run("", "list", data).out()).contains("será apagado em 30 dias");
        assertThat(run("", "erase", "--cnpj=1", data).status()).isEqualTo(ExitCode.USAGE.number());
        var erased = run("", "erase", "--cnpj=11222333000181", data);
        assertThat(erased.status()).isZero();
        assertThat(erased.out()).contains("Um atendimento foi removido.");
        assertThat(run("", "list", data).out()).contains("Nenhum atendimento");
    }

    @Test
    void keyWritesANewKey() {
        var first = CorrelationKey.parse(run("", "key").out());

        assertThat(first)
                .isPresent()
                .isNotEqualTo(CorrelationKey.parse(run("", "key").out()));
    }

    @Test
    void opensTheTicketAndAnswersWithItsNumber() throws IOException {
        var run = submit(CASE);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.document().get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(run.document().get("key").stringValue()).isEqualTo(KEY);
        assertThat(run.document().get("ticket").stringValue()).isEqualTo("700123");
        assertThat(run.document().get("related").isArray()).isTrue();
        assertThat(run.document().get("link").stringValue())
                .isEqualTo(site.qualitor().uri() + "/html/hd/hdchamado/cadastro_chamado.php?cdchamado=700123");
        assertThat(run.document().get("message").stringValue())
                .isEqualTo("O chamado está aberto. O cliente tem retorno até terça-feira, 24/11, às 10h32.");
        assertThat(run.document().get("answerBy").stringValue()).isEqualTo("2026-11-24T10:32:00-03:00");
        var filed = site.qualitor().tickets().get(0);
        assertThat(filed.title()).isEqualTo("Token em branco - Padaria Pão Dourado Ltda.");
        assertThat(filed.description()).contains("O token está em branco.", "00A1B2C3D4E5F607", KEY);
        assertThat(filed.data().get("cdcliente")).contains("120");
    }

    @Test
    void whatTheDeskCannotKeepIsTold() throws IOException {
        assertThat(submit(CASE).document().get("changed").isEmpty()).isTrue();

        var emoji = CASE.replace("TT-7KQ4-M9XD-2H5K", OTHER_KEY)
                .replace("em branco.", "em branco \uD83D\uDE00." + "x".repeat(5_000));
        var changed = submit(emoji).document().get("changed");

        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).get("text").stringValue()).isEqualTo("description");
        assertThat(changed.get(0).get("replaced").get(0).stringValue()).isEqualTo("\uD83D\uDE00");
        assertThat(changed.get(0).get("omitted").intValue()).isGreaterThan(1_000);
    }

    @Test
    void theReportOfTheFileIsAttachedWhereTheSiteWantsIt() throws IOException {
        var reported = CASE.replace("\"problem\"", "\"report\": \"Diagnóstico\\nlinha 2\", \"problem\"");
        submit(reported);
        assertThat(site.qualitor().attached()).isEmpty();

        Files.writeString(
                site.profile(),
                Files.readString(site.profile()).replace("attach_report = false", "attach_report = true"));
        var run = submit(reported.replace(KEY, OTHER_KEY));

        assertThat(run.document().get("undone").isEmpty()).isTrue();
        assertThat(site.qualitor().attached()).extracting(AttachedFile::name).containsExactly("diagnostico.txt");
    }

    /** As after a kill between the number and what the site wants besides. */
    @Test
    void whatNeverLeftThisComputerIsAskedForByTheNextSubmit() throws IOException {
        Files.writeString(
                site.profile(),
                Files.readString(site.profile()).replace("attach_report = false", "attach_report = true"));
        var reported = CASE.replace("\"problem\"", "\"report\": \"Diagnóstico\", \"problem\"");
        site.qualitor()
                .strike(QualitorOperation.ADD_ATTACHMENT, Fault.beforeWork(new Symptom.Refused("WS-1", "Ws - no.")));
        assertThat(submit(reported).document().get("undone")).hasSize(1);
        var course = folder.resolve("cases").resolve(KEY + ".case");
        var untilConfirmed = Files.readAllLines(course).stream()
                .filter(line -> !line.contains("\"event\":\"REPORT\""))
                .toList();
        Files.writeString(course, String.join("\n", untilConfirmed) + "\n");

        assertThat(submit(reported).document().get("undone").isEmpty()).isTrue();
        assertThat(site.qualitor().attached()).hasSize(1);
        assertThat(site.qualitor().tickets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dtprevisaoresposta, 2026-11-25 09:15, 2026-11-25T09:15:00-03:00",
        "dtprevisaotermino,  25/11/2026 09:15:30, 2026-11-25T09:15:00-03:00",
        "dtprevisaoresposta, 0000-00-00 00:00, 2026-11-24T10:32:00-03:00",
        "dtprevisaoresposta, 2026-11-20 09:15, 2026-11-24T10:32:00-03:00",
        "dtprevisaoresposta, amanhã, 2026-11-24T10:32:00-03:00",
    })
    void theDesksOwnDeadlineGoesBeforeThePromise(String column, String date, String answerBy) throws IOException {
        site.qualitor().promise(column, date);

        assertThat(submit(CASE).document().get("answerBy").stringValue()).isEqualTo(answerBy);
    }

    @Test
    void aDeskThatDoesNotTellItsDeadlineKeepsTheTicketOpen() throws IOException {
        site.qualitor().strike(QualitorOperation.GET_TICKET_DATA, Fault.beforeWork(new Symptom.HangUp()));
        site.qualitor().strike(QualitorOperation.GET_TICKET_DATA, Fault.beforeWork(new Symptom.HangUp()));

        var run = submit(CASE);

        assertThat(run.status()).isZero();
        assertThat(run.document().get("answerBy").stringValue()).isEqualTo("2026-11-24T10:32:00-03:00");
    }

    @Test
    void withoutADeadlineTheSitesHoursDecide() throws IOException {
        var hours =
                "\n[calendar]\ntime_zone = \"America/Sao_Paulo\"\nmonday = \"08:00-18:00\"\nfriday = \"08:00-18:00\"\n";
        Files.writeString(site.profile(), Files.readString(site.profile()).replace("\"24h\"", "\"10h\"") + hours);

        var run = submit(CASE);

        assertThat(run.document().get("answerBy").stringValue()).isEqualTo("2026-11-27T10:32:00-03:00");
        assertThat(run.document().get("message").stringValue()).endsWith("até sexta-feira, 27/11, às 10h32.");
    }

    @Test
    void aReportThatIsTooLongIsRefused() throws IOException {
        var run = submit(CASE.replace("\"problem\"", "\"report\": \"" + "x".repeat(200_001) + "\", \"problem\""));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("report tem mais de 200.000 caracteres");
    }

    @Test
    void aSecondTimeItAnswersWithTheSameTicket() throws IOException {
        submit(CASE);
        var again = submit(CASE);

        assertThat(again.status()).isZero();
        assertThat(again.document().get("ticket").stringValue()).isEqualTo("700123");
        assertThat(site.keys()).containsExactly(KEY);
    }

    @Test
    void aTicketWhoseAnswerWasLostIsFound() throws IOException {
        strike(Fault.afterWork(new Symptom.HangUp()));

        var run = submit(CASE);

        assertThat(run.status()).isZero();
        assertThat(run.document().get("ticket").stringValue()).isEqualTo("700123");
    }

    @Test
    void aTicketThatDoesNotAppearStaysInDoubtAndIsNotSentAgain() throws IOException {
        strike(Fault.beforeWork(new Symptom.HangUp()));

        for (var run : List.of(submit(CASE), submit(CASE), reconcile(KEY))) {
            assertThat(run.status()).isEqualTo(31);
            assertThat(run.document().get("state").stringValue()).isEqualTo("UNKNOWN");
            assertThat(run.document().get("message").stringValue()).contains("ticket reconcile");
            assertThat(run.document().has("ticket")).isFalse();
        }
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aRefusalIsToldInQualitorsWords() throws IOException {
        strike(Fault.beforeWork(new Symptom.Refused("WS-7", "Ws - Categoria encerrada.")));

        var run = submit(CASE);

        assertThat(run.status()).isEqualTo(32);
        assertThat(run.document().get("message").stringValue()).contains("Categoria encerrada", "CH-301");
    }

    @Test
    void withoutAServerNothingIsSentAndTheCaseWaits() throws IOException {
        site.close();

        var run = submit(CASE);

        assertThat(run.status()).isEqualTo(30);
        assertThat(run.document().get("state").stringValue()).isEqualTo("DRAFT");
        assertThat(run.document().get("message").stringValue()).contains("CH-202");
        assertThat(list().out()).contains(KEY, "Padaria Pão Dourado Ltda.");
    }

    @Test
    void aLookUpThatFailsIsNoUnknownCompany() throws IOException {
        site.qualitor().strike(QualitorOperation.GET_CUSTOMER, Fault.beforeWork(new Symptom.HtmlPage(500)));
        var failed = submit(CASE);

        assertThat(failed.status()).isEqualTo(30);
        assertThat(failed.document().get("message").stringValue()).contains("CH-205");
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aKeyThatWasUsedOnAnotherComputerGivesItsTicket() throws IOException {
        submit(CASE);
        var elsewhere = submitAt(Files.createDirectory(folder.resolve("elsewhere")), CASE);

        assertThat(elsewhere.status()).isZero();
        assertThat(elsewhere.document().get("ticket").stringValue()).isEqualTo("700123");
        assertThat(site.keys()).containsExactly(KEY);
    }

    @Test
    void aKeyThatMayHaveBeenUsedOnAnotherComputerIsNotSentAndTheAnswerSaysWhy() throws IOException {
        submit(CASE);
        site.qualitor().spoil(Spoiling.NUMBERS_MISSING);
        var elsewhere = submitAt(Files.createDirectory(folder.resolve("elsewhere")), CASE);

        assertThat(elsewhere.status()).isEqualTo(30);
        assertThat(elsewhere.document().get("message").stringValue()).contains("CH-412", KEY);
        assertThat(site.keys()).containsExactly(KEY);
    }

    @Test
    void aPersonsWordEndsTheDoubt() throws IOException {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        submit(CASE);

        assertThat(reconcile(KEY, "--found", "x").status()).isEqualTo(64);
        var found = reconcile(KEY, "--found", "700999");

        assertThat(found.status()).isZero();
        assertThat(found.document().get("ticket").stringValue()).isEqualTo("700999");
        assertThat(submit(CASE).document().get("ticket").stringValue()).isEqualTo("700999");
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void thatATicketIsAbsentIsSaidTwiceAndNotTooSoon() throws IOException {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        submit(CASE);

        assertThat(reconcile(KEY, "--absent").err()).contains("--absent --certain");
        assertThat(reconcile(KEY, "--certain").status()).isEqualTo(64);
        assertThat(reconcile(KEY, "--absent", "--certain", "--found", "7").status())
                .isEqualTo(64);
        assertThat(reconcile(KEY, "--absent", "--certain").status()).isEqualTo(31);
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void whatAPersonSaidIsAbsentIsSentByTheNextSubmit() throws Exception {
        strike(Fault.beforeWork(new Symptom.HangUp()));
        submit(CASE);
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        assertThat(reconcile(KEY, "--absent", "--certain")
                        .document()
                        .get("state")
                        .stringValue())
                .isEqualTo("READY");

        assertThat(submit(CASE.replace("Encaminhado", "Enviado")).err()).contains("CH-505");
        var run = submit(CASE);

        assertThat(run.status()).isZero();
        assertThat(run.document().get("ticket").stringValue()).isEqualTo("700123");
        assertThat(site.keys()).containsExactly(KEY);
    }

    @Test
    void aRefusedTicketThatIsThereIsFound() throws IOException {
        strike(Fault.afterWork(new Symptom.Refused("WS-7", "Ws - Categoria encerrada.")));
        assertThat(submit(CASE).status()).isEqualTo(32);

        assertThat(reconcile(KEY).document().get("ticket").stringValue()).isEqualTo("700123");
    }

    @Test
    void aRefusedTicketIsNotSentAgainAtOnce() throws IOException {
        strike(Fault.beforeWork(new Symptom.Refused("WS-7", "Ws - Categoria encerrada.")));
        submit(CASE);
        var again = submit(CASE);

        assertThat(again.status()).isEqualTo(32);
        assertThat(again.document().get("message").stringValue()).contains("CH-403");
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void listsTheCasesForScripts() throws IOException {
        submit(CASE);

        var listed = list("--json").document().get("cases").get(0);

        assertThat(listed.get("state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(listed.get("key").stringValue()).isEqualTo(KEY);
        assertThat(listed.get("ticket").stringValue()).isEqualTo("700123");
        assertThat(listed.has("customer")).isFalse();
        assertThat(list().out()).contains("Chamado 700123 aberto em");
    }

    @Test
    void writesTheCasesAsASheetWithoutPersonalData() throws IOException {
        submit(CASE);
        var file = folder.resolve("casos.csv");

        assertThat(list("--csv", file.toString()).out()).contains("Planilha gravada em", "casos.csv");

        assertThat(Files.readString(file))
                .startsWith("\uFEFFInício;Diagnóstico;Situação;")
                .contains(";Aberto;", KEY)
                .doesNotContain("Padaria", "11222333000181", "11.222.333");
    }

    @Test
    void aSheetThatCannotBeWrittenIsSaid() {
        var nowhere = folder.resolve("missing").resolve("casos.csv").toString();

        assertThat(list("--csv", nowhere).status()).isNotZero();
        assertThat(list("--csv", nowhere).err()).contains("não pôde ser gravada");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(list().out()).contains("Nenhum atendimento neste computador.");
        assertThat(list().status()).isZero();
    }

    @Test
    void aKeyThatIsNotHereOrIsNoneIsAUsageError() {
        assertThat(reconcile(KEY).status()).isEqualTo(64);
        assertThat(reconcile(KEY).err()).contains("Não há atendimento com a chave " + KEY);
        assertThat(reconcile("TT-7KQ4").err()).contains("não é uma chave de atendimento");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11.222.333/0001-81   | 11.222.333/0001-82 | customer.cnpj: Os dois últimos números
                    Conceição Araújo     |                    | contact.name: Falta preencher
                    11987654321          | (11) 4000-0001     | contact.phone2: Igual ao telefone 1
                    financeiro@          | financeiro         | contact.email: Não parece um e-mail
                    00A1B2C3D4E5F607     |                    | token.serial: Falta preencher
                    TT-7KQ4-M9XD-2H5K    | TT-7KQ4-M9XD-2H5L  | não é uma chave
                    "solution"           | "solucao"          | não existe: solucao
                    "label": "TOKEN e-CNPJ" | "label": 7      | token.label tem de ser um texto
                    "token": {           | "token":           | JSON válido: veja a linha
                    """)
    void whatIsWrongInTheFileIsNamedAndNothingIsSent(String right, String wrong, String complaint) throws IOException {
        var run = submit(CASE.replace(right, wrong == null ? "" : wrong));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains(complaint).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(site.keys()).isEmpty();
    }

    @Test
    void aMissingFileProfileOrPasswordIsNamed() throws IOException {
        var missing = folder.resolve("falta.json").toString();
        assertThat(run("", "submit", missing, "--profile", site.profile().toString())
                        .err())
                .contains(missing);
        assertThat(run("", "submit", written(CASE), "--profile", missing).err()).contains("CH-102");
        var byHand = Files.writeString(
                folder.resolve("manual.toml"),
                Files.readString(Path.of("docs/site-profile.sample.toml"))
                        .replace("transport = \"webservice\"", "transport = \"manual\""));
        var refused = run("", "submit", written(CASE), "--profile", byHand.toString());
        assertThat(refused.status()).isEqualTo(64);
        assertThat(refused.err()).contains("CH-105");
        var silent =
                run("", "submit", written(CASE), "--profile", site.profile().toString(), "--password-stdin");
        assertThat(silent.status()).isEqualTo(64);
        assertThat(silent.err()).contains("--password-stdin");
    }

    @Test
    void withoutACommandOfItsOwnItSaysWhichThereAre() {
        var run = run("");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("submit", "list", "reconcile");
    }

    @Test
    void aTicketAboutAnotherVerdictIsOpenedOnlyWhereTheProfileHasIt() throws IOException {
        var expired = CASE.replace(
                "\"solution\":", "\"verdict\": \"EXPIRED\", \"answers\": {\"pedido\": \"77\"}, \"solution\":");
        var refused = submit(expired);
        assertThat(refused.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(refused.err()).contains("verdict", "EXPIRED", "BLANK");

        Files.writeString(site.profile(), Files.readString(site.profile()) + """

                [verdicts.EXPIRED]
                title = "Vencido"
                problem = "Venceu."
                solution = "Renovar."
                [[questions]]
                name = "pedido"
                label = "Número do pedido"
                """);
        var unknown = submit(expired.replace("pedido", "compra"));
        assertThat(unknown.status()).isEqualTo(ExitCode.USAGE.number());
        assertThat(unknown.err()).contains("answers.compra", "pedido");

        var opened = submit(expired);
        assertThat(opened.err()).isEmpty();
        assertThat(opened.status()).isZero();
        assertThat(site.qualitor().tickets().get(0).toString())
                .contains("Número do pedido: 77", "com certificado vencido");
    }

    private void strike(Fault fault) {
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, fault);
    }

    private CliRun submit(String document) throws IOException {
        return submitAt(folder, document);
    }

    private CliRun submitAt(Path data, String document) throws IOException {
        return run(
                SimulatedSite.PASSWORD + "\n",
                "submit",
                written(document),
                "--profile",
                site.profile().toString(),
                "--data-dir",
                data.toString(),
                "--password-stdin",
                "--no-wait");
    }

    private CliRun reconcile(String key, String... word) {
        var arguments = new ArrayList<>(List.of(
                "reconcile",
                key,
                "--profile",
                site.profile().toString(),
                "--data-dir",
                folder.toString(),
                "--password-stdin"));
        arguments.addAll(List.of(word));
        return run(SimulatedSite.PASSWORD + "\n", arguments.toArray(String[]::new));
    }

    private CliRun list(String... options) {
        var arguments = new ArrayList<>(List.of("list", "--data-dir", folder.toString()));
        arguments.addAll(List.of(options));
        return run("", arguments.toArray(String[]::new));
    }

    private String written(String document) throws IOException {
        return Files.writeString(folder.resolve("caso.json"), document).toString();
    }

    private CliRun run(String typed, String... arguments) {
        var all = new ArrayList<>(List.of("ticket"));
        all.addAll(List.of(arguments));
        return CliRun.typing(
                typed,
                module -> {
                    throw new AssertionError("no token is read");
                },
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                clock,
                all.toArray(String[]::new));
    }
}
