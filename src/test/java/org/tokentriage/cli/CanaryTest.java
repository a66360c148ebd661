package org.tokentriage.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.testing.SoftHsm;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Symptom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program leaves of a customer, a token and a password on the computer, looked for in every file it can have written. */
@Tag("worker")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CanaryTest {

    private static final String KEY = "TT-7KQ4-M9XD-2H5K";
    private static final String CASE = """
            {
              "key": "TT-7KQ4-M9XD-2H5K",
              "customer": {"cnpj": "12.ABC.345/01DE-35", "name": "Zarabatana Tecidos Ltda."},
              "contact": {"name": "Quitéria Xavante", "email": "quiteria@zarabatana.example",
                          "phone1": "(11) 4391-7706", "phone2": "(11) 98391-7706"},
              "token": {"label": "XILOFONE 77", "serial": "F0CA5E12B4D9"},
              "problem": "O token está em branco.",
              "solution": "Encaminhado para nova emissão."
            }
            """;
    private static final List<Canary> CUSTOMER = Stream.of(
                    "12.ABC.345/01DE-35",
                    "12ABC34501DE35",
                    "Zarabatana",
                    "Quitéria",
                    "Xavante",
                    "quiteria@",
                    "4391-7706",
                    "43917706",
                    "98391-7706",
                    "983917706",
                    "XILOFONE",
                    "F0CA5E12B4D9")
            .map(Canary::new)
            .toList();
    private static final List<Canary> PASSWORD = List.of(new Canary(SimulatedSite.PASSWORD));

    @TempDir
    private Path folder;

    @TempDir
    private Path input;

    private SimulatedSite site;
    private ProgramRun program;

    @BeforeEach
    void start() throws IOException {
        site = SimulatedSite.in(input, "20s");
        program = ProgramRun.in(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webservice", "soap"})
    void nothingOfTheCustomerIsLeftOfAConfirmedCase(String transport) throws Exception {
        speak(transport);

        assertThat(submit()).isZero();
        assertThat(site.keys()).containsExactly(KEY);
        assertThat(program.holding(CUSTOMER)).isEmpty();
        assertThat(program.holding(PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webservice", "soap"})
    void onlyTheJournalOfACaseInDoubtHoldsTheCustomer(String transport) throws Exception {
        speak(transport);
        strike(new Symptom.HangUp());

        assertThat(submit()).isEqualTo(31);
        assertOnlyTheJournalHoldsTheCustomer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webservice", "soap"})
    void onlyTheJournalOfARejectedCaseHoldsTheCustomer(String transport) throws Exception {
        speak(transport);
        strike(new Symptom.Refused("WS-7", "Ws - Categoria encerrada."));

        assertThat(submit()).isEqualTo(32);
        assertOnlyTheJournalHoldsTheCustomer();
    }

    @Test
    void onlyTheJournalOfACaseThatWasNotSentHoldsTheCustomer() throws Exception {
        site.close();

        assertThat(submit()).isEqualTo(30);
        assertOnlyTheJournalHoldsTheCustomer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webservice", "soap"})
    void onACustomersComputerNoRefusedCaseHoldsTheCustomer(String transport) throws Exception {
        speak(transport);
        beAtACustomers();
        strike(new Symptom.Refused("WS-7", "Ws - Categoria encerrada."));
        assertThat(submit()).isEqualTo(32);
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webservice", "soap"})
    void onACustomersComputerNoCaseInDoubtHoldsTheCustomer(String transport) throws Exception {
        speak(transport);
        beAtACustomers();
        strike(new Symptom.HangUp());
        assertThat(submit()).isEqualTo(31);
        assertNothingIsLeft();

        assertThat(program.run(
                        "", "ticket", "list", "--data-dir", program.data().toString()))
                .isZero();
        assertThat(program.out()).content().contains(KEY);
        assertNothingIsLeft();
    }

    @Test
    void onACustomersComputerNothingIsLeftOfAProgramThatWasKilled() throws Exception {
        beAtACustomers();
        site.qualitor()
                .strike(
                        QualitorOperation.ADD_TICKET_BY_DATA,
                        Fault.afterWork(new Symptom.Delay(Duration.ofMinutes(5))));
        var process = program.start(SimulatedSite.PASSWORD + "\n", submission());
        while (site.keys().isEmpty() && process.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
        assertNothingIsLeft();

        assertThat(submit()).isZero();
        assertThat(site.keys()).containsExactly(KEY);
        assertNothingIsLeft();
    }

    @Test
    void aScanLeavesNothingOfTheTokenBesideItsAnswer() throws Exception {
        SoftHsm.prepared();

        assertThat(program.run("", "scan", "--json", "--module", SoftHsm.MODULE.toString()))
                .isZero();
        assertThat(program.holding(tokenCanaries())).containsExactly(program.out());
    }

    @Test
    void theReportForSendingOnHasNothingOfTheToken() throws Exception {
        SoftHsm.prepared();
        var module = SoftHsm.MODULE.toString();
        assertThat(program.run("", "scan", "--json", "--module", module)).isZero();
        var canaries = tokenCanaries();

        assertThat(program.run("", "doctor", "--out", "report.txt", "--module", module))
                .isZero();
        assertThat(folder.resolve("work/report.txt")).content().contains("SoftHSM");
        assertThat(program.holding(canaries)).isEmpty();
    }

    /** The search itself: without it the tests above could pass for the wrong reason. */
    @Test
    void aCanaryIsFoundInEachOfItsForms() throws IOException {
        for (var canary : Stream.concat(CUSTOMER.stream(), PASSWORD.stream()).toList()) {
            for (var form : canary.forms().toList()) {
                var file = folder.resolve("temp/trace");
                Files.write(file, ("before " + form + " after").getBytes(ISO_8859_1));
                assertThat(program.holding(List.of(canary))).as(form).containsExactly(file);
            }
        }
    }

    private void assertOnlyTheJournalHoldsTheCustomer() throws IOException {
        assertThat(program.holding(CUSTOMER))
                .isNotEmpty()
                .allMatch(file -> file.startsWith(program.data().resolve("cases"))
                        && file.getFileName().toString().startsWith(KEY));
        assertThat(program.holding(PASSWORD)).isEmpty();
    }

    /** The case is there, under its key. */
    private void assertNothingIsLeft() throws IOException {
        assertThat(program.holding(CUSTOMER)).isEmpty();
        assertThat(program.holding(PASSWORD)).isEmpty();
        assertThat(program.data().resolve("cases").resolve(KEY + ".case")).exists();
    }

    private void beAtACustomers() throws IOException {
        var profile = Files.readString(site.profile());
        Files.writeString(site.profile(), profile.replace("computer = \"agent\"", "computer = \"customer\""));
    }

    private void speak(String transport) throws IOException {
        var profile = Files.readString(site.profile());
        Files.writeString(
                site.profile(), profile.replace("transport = \"webservice\"", "transport = \"" + transport + "\""));
    }

    private void strike(Symptom symptom) {
        site.qualitor().strike(QualitorOperation.ADD_TICKET_BY_DATA, Fault.beforeWork(symptom));
    }

    private int submit() throws IOException, InterruptedException {
        return program.run(SimulatedSite.PASSWORD + "\n", submission());
    }

    private String[] submission() throws IOException {
        return new String[] {
            "ticket",
            "submit",
            Files.writeString(input.resolve("caso.json"), CASE).toString(),
            "--profile",
            site.profile().toString(),
            "--data-dir",
            program.data().toString(),
            "--password-stdin",
            "--no-wait"
        };
    }

    /** Serial numbers and holders, as the scan has just told them. */
    private List<Canary> tokenCanaries() throws IOException {
        var tokens = JsonMapper.builder()
                .build()
                .readTree(Files.readString(program.out()))
                .get("tokens");
        var canaries = Stream.of(
                        "/info/serial", "/certificates/0/serial", "/certificates/0/holder", "/certificates/0/cnpj")
                .flatMap(place -> tokens.valueStream().map(token -> token.at(place)))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(value -> value.length() >= 8)
                .map(Canary::new)
                .toList();
        assertThat(canaries).hasSizeGreaterThan(5);
        return canaries;
    }
}
