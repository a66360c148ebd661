package org.tokentriage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.cli.doctor.ExampleComputer;
import org.tokentriage.cli.ticket.TicketCommandTest;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;
import org.tokentriage.testing.SimulatedSite;

/** Whatever is in a file, the program says what is wrong with it, or works with it. */
@Tag("fuzz")
class SpoiltInputTest {

    private static final int RUNS = 250;
    /** Whatever has become of the ticket, the program knew it. */
    private static final Set<Integer> TOLD = Set.of(0, 30, 31, 32);

    private static final String CASE = TicketCommandTest.CASE.replaceFirst("\"key\": .*,", "");

    @TempDir
    private Path folder;

    private SimulatedSite site;

    @BeforeEach
    void start() throws IOException {
        site = SimulatedSite.in(folder, "5s");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aSpoiltProfileIsRefusedWithItsMistakesOrOpensTickets() throws IOException {
        var profile = Files.readString(site.profile());
        var mutations = new Mutations(new Random(20_261_127));
        var ends = new HashSet<String>();
        for (int run = 0; run < RUNS; run++) {
            var spoilt = mutations.of(profile);
            ends.add(refusedOrSubmitted(written("spoilt.toml", spoilt)));
        }
        assertThat(ends).contains("refused", "0");
    }

    @Test
    void aSpoiltCaseIsRefusedOrOpensATicket() throws IOException {
        var mutations = new Mutations(new Random(20_261_128));
        var ends = new HashSet<Integer>();
        for (int run = 0; run < RUNS; run++) {
            var spoilt = mutations.of(CASE);
            var submitted = submit(written("spoilt.json", spoilt), site.profile());
            assertThat(submitted.status()).as(spoilt + submitted.err()).isIn(0, 64);
            assertThat(submitted.err()).doesNotContain("\tat ", "TT-900");
            ends.add(submitted.status());
        }
        assertThat(ends).contains(0, 64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{\"a\":", "{\"customer\":{\"cnpj\":", "{\"customer.cnpj\": \"1\", \"customer\": {\"cnpj\":"
            })
    void aDeepCaseIsRefused(String opening) throws IOException {
        var run = submit(written("deep.json", opening.repeat(3000)), site.profile());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("deep.json", "docs/cli.md");
    }

    @Test
    void aCaseOfAnotherEncodingIsToldWithTheLineAndItsMarkIsSkipped() throws IOException {
        var latin = Files.write(folder.resolve("latin.json"), CASE.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(submit(latin, site.profile()).err()).contains("não está em UTF-8 da linha 3 em diante");
        assertThat(submit(written("marked.json", "\uFEFF" + CASE), site.profile())
                        .status())
                .isZero();
    }

    @Test
    void allFieldsOfACaseThatAreWrongAreToldAtOnce() throws IOException {
        var wrong = CASE.replace("\"solution\"", "\"solucao\"").replace("\"O token está em branco.\"", "1");

        var run = submit(written("wrong.json", wrong), site.profile());

        assertThat(run.err()).contains("solucao", "problem tem de ser um texto");
    }

    /** A key that was passed over would be made anew by each run: another ticket each time. */
    @ParameterizedTest
    @ValueSource(strings = {"key", "problem", "solution", "report"})
    void anEmptyGroupIsNoTextAndIsNotPassedOver(String name) throws IOException {
        var other = CASE.replace("\"" + name + "\": \"", "\"x\": \"");
        var run = submit(written("group.json", other.replaceFirst("\\{", "{\"" + name + "\": {},")), site.profile());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("O campo " + name + " tem de ser um texto");
    }

    @Test
    void aGroupThatIsATextIsToldAsSuch() throws IOException {
        var run = submit(written("flat.json", "{\"customer\": \"Padaria\", \"token\": []}"), site.profile());

        assertThat(run.err())
                .contains("O campo customer tem de ser um grupo", "O campo token tem de ser um grupo")
                .doesNotContain("não existe");
        assertThat(submit(written("list.json", "[]"), site.profile()).err()).contains("não descreve um atendimento");
    }

    @Test
    void aNameWithADotDoesNotStandForAFieldOfAGroup() throws IOException {
        var run =
                submit(written("dotted.json", CASE.replaceFirst("\\{", "{\"customer.cnpj\": \"1\",")), site.profile());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("não existe: \"customer.cnpj\"");
        assertThat(submit(written("unnamed.json", "{\"\": " + CASE + "}"), site.profile())
                        .status())
                .isEqualTo(64);
    }

    private String refusedOrSubmitted(Path profile) throws IOException {
        var spoilt = Files.readString(profile);
        var check = CliRun.of(CliRun.UNUSED, "profile", "check", profile.toString());
        assertThat(check.status()).as(spoilt + check.err()).isIn(0, 64);
        if (check.status() == 64) {
            assertThat(check.out().lines())
                    .isNotEmpty()
                    .allMatch(line ->
                            line.matches("linha \\d+.*|[\\w.]+: falta este.*|[\\w.]+: precisa de pelo menos.*"));
            return "refused";
        }
        if (!isHere(profile)) {
            return "elsewhere";
        }
        var run = submit(written("case.json", CASE), profile);
        assertThat(TOLD).as(spoilt + run.err()).contains(run.status());
        return Integer.toString(run.status());
    }

    private boolean isHere(Path profile) {
        return SiteProfileFile.read(profile) instanceof Outcome.Usable(var usable, var policy)
                && usable.qualitor().address().getPort()
                        == site.qualitor().uri().getPort()
                && usable.qualitor().address().getHost().equals("127.0.0.1");
    }

    private CliRun submit(Path document, Path profile) {
        return CliRun.typing(
                SimulatedSite.PASSWORD + "\n",
                CliRun.UNUSED,
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                List.of(
                                "ticket",
                                "submit",
                                document.toString(),
                                "--profile",
                                profile.toString(),
                                "--data-dir",
                                folder.toString(),
                                "--user",
                                SimulatedSite.USER,
                                "--password-stdin",
                                "--no-wait")
                        .toArray(String[]::new));
    }

    private Path written(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
