package org.tokentriage.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tokentriage.cli.CliRun;
import org.tokentriage.cli.doctor.ExampleComputer;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.SimulatedSite;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.training.call.QualitorOperation;
import org.tokentriage.training.fault.Fault;
import org.tokentriage.training.fault.Manner;
import org.tokentriage.training.fault.Symptom;

class ProfileCheckTest {

    private static final TokenReaders UNUSED = module -> {
        throw new AssertionError("no token is read");
    };

    @TempDir
    private Path folder;

    @Test
    void aProfileWithoutMistakesIsTold() {
        var run = CliRun.of(UNUSED, "profile", "check", "docs/site-profile.sample.toml");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines("O perfil está certo. Qualitor: https://chamados.exemplo.com.br/qualitor");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyMistakeIsOneLineWithItsPlace() throws IOException {
        var sample = Files.readString(Path.of("docs/site-profile.sample.toml"));
        var file = Files.writeString(
                folder.resolve("site.toml"),
                sample.replace("company = \"1\"", "company = 1").replace("severity = \"2\"", "severty = \"2\""));

        var run = CliRun.of(UNUSED, "profile", "check", file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("linha \\d+, qualitor.company: precisa ser um texto.*"))
                .anyMatch(line -> line.endsWith("Você quis dizer severity?"));
    }

    @ParameterizedTest
    @CsvSource({
        "S3nha&Ficticia, 0, ms e aceita o usuário integracao.token.",
        "outra, 32, 'O Qualitor respondeu, mas não aceitou a entrada.'"
    })
    void aProfileIsTriedOnItsQualitorWhenThatIsWanted(String password, int status, String sentence) throws IOException {
        try (var site = SimulatedSite.in(folder, "5s")) {
            var run = CliRun.typing(
                    password + "\n",
                    UNUSED,
                    ExampleComputer.BARE,
                    Texts.in(Texts.PORTUGUESE),
                    "profile",
                    "check",
                    "--connect",
                    "--password-stdin",
                    site.profile().toString());

            assertThat(run.status()).isEqualTo(status);
            assertThat(run.out() + run.err()).contains(sentence);
            assertThat(site.keys()).isEmpty();
        }
    }

    @Test
    void nothingThatTheServerOrAFileSaysSteersTheTerminal() throws IOException {
        try (var site = SimulatedSite.in(folder, "5s")) {
            site.qualitor().answerIn(new Manner(Manner.Spelling.RESPONSE_STATUS, Manner.Encoding.UTF_8));
            site.qualitor()
                    .strike(
                            QualitorOperation.GET_TICKET,
                            Fault.beforeWork(new Symptom.Refused("\u009b1", "\u202E a\u0085b\u2028c")));

            var run = CliRun.typing(
                    SimulatedSite.PASSWORD + "\n",
                    UNUSED,
                    ExampleComputer.BARE,
                    Texts.in(Texts.PORTUGUESE),
                    "profile",
                    "check",
                    "--connect",
                    "--password-stdin",
                    site.profile().toString());

            assertThat(run.err()).contains("\\u202e").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}&&[^\\n\\r]]");
        }
        var run = CliRun.of(
                UNUSED,
                "profile",
                "check",
                Files.writeString(folder.resolve("x.toml"), "\"\\u001b[2J\" = 1")
                        .toString());
        assertThat(run.out()).contains("\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void aQualitorThatIsNotThereIsAProblemAndNoMistake() throws IOException {
        var site = SimulatedSite.in(folder, "5s");
        site.close();

        var run = CliRun.typing(
                "x\n",
                UNUSED,
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                "profile",
                "check",
                "--connect",
                "--password-stdin",
                site.profile().toString());

        assertThat(run.status()).isEqualTo(30);
    }

    @Test
    void aFileThatIsNotThereIsAMistake() {
        var run =
                CliRun.of(UNUSED, "profile", "check", folder.resolve("no.toml").toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).contains("não existe ou não pode ser lido");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        var run = CliRun.of(UNUSED, "profile");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("check");
    }
}
