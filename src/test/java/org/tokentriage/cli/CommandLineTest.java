package org.tokentriage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenReaders;

class CommandLineTest {

    private static final TokenReaders UNUSED = module -> {
        throw new IllegalStateException("nobody asked for a token");
    };

    @Test
    void withoutArgumentsTheWizardOpens() {
        assertThat(CliRun.of(UNUSED).wizards()).containsExactly(List.of(Optional.empty(), Optional.empty()));
    }

    @Test
    void theWizardIsToldItsModuleAndProfile() {
        assertThat(CliRun.of(UNUSED, "--module", "a.so", "--profile=b.toml").wizards())
                .containsExactly(List.of(Optional.of(Path.of("a.so")), Optional.of(Path.of("b.toml"))));
    }

    @ParameterizedTest
    @CsvSource({
        "scan --foo, Opção ou comando que não existe aqui: --foo",
        "scna, Opção ou comando que não existe aqui: scna",
        "--module a.so scan, Opção ou comando que não existe aqui: --module",
        "scan --slot, Falta o valor de --slot.",
        "scan --slot abc, Valor que não serve para --slot: abc",
        "scan --slot 0x, Valor que não serve para --slot: 0x",
        "scan --slot -1, Valor que não serve para --slot: -1",
        "scan --slot 1 --slot 2, A opção --slot só pode aparecer uma vez.",
        "simulator --port 65536, Valor que não serve para --port: 65536",
        "simulator --port x, Valor que não serve para --port: x",
        "simulator --fault drop, Valor que não serve para --fault: drop",
        "profile check, Falta o valor de FILE."
    })
    void aWrongArgumentIsNamed(String arguments, String sentence) {
        var run = CliRun.of(UNUSED, arguments.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().isEqualTo(sentence);
        assertThat(run.err()).contains("--help");
        assertThat(run.wizards()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "scan --help",
                "laudo --help",
                "doctor --help",
                "simulator --help",
                "training --help",
                "profile --help",
                "profile check --help"
            })
    void theHelpSpeaksOneLanguage(String arguments) {
        var portuguese = CliRun.of(UNUSED, arguments.split(" "));
        var english = CliRun.of(UNUSED, Texts.in(Locale.ENGLISH), arguments.split(" "));

        assertThat(portuguese.status()).isZero();
        assertThat(portuguese.out())
                .startsWith("Uso: token-triage")
                .contains("Opções:")
                .doesNotContain("Show", "the ");
        assertThat(english.out())
                .startsWith("Usage: token-triage")
                .contains("Options:")
                .doesNotContain("ção");
        assertThat(portuguese.out().lines().filter(line -> line.matches(" +(-.,)? *--\\S+ *")))
                .isEmpty();
    }

    @Test
    void theHelpListsTheExitCodesThatThereAre() {
        var help = CliRun.of(UNUSED, "scan", "--help").out()
                + CliRun.of(UNUSED, "ticket", "submit", "--help").out();

        assertThat(ExitCode.values())
                .allSatisfy(code -> assertThat(help).containsPattern("(?m)^ +" + code.number() + " +\\S"));
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndNoTrace() {
        var run = CliRun.of(UNUSED, "scan", "--json");

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("Uma falha do próprio programa")
                .contains("TT-900")
                .doesNotContain("nobody asked");
    }

    @Test
    void tellsItsVersion() {
        assertThat(CliRun.of(UNUSED, "--version").out()).startsWith("token-triage ");
    }
}
