package org.tokentriage.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.cli.CliRun;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.token.TokenFailure.NoModule;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.wizard.testing.Example;
import tools.jackson.databind.json.JsonMapper;

class DoctorTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheReadersTheLibrariesAndTheToken() {
        var report = doctor(FakeReader.reading(Example.SLOT), "--json").document();

        assertThat(report.at("/service/state").asString()).isEqualTo("RUNNING");
        assertThat(report.at("/service/readers/0/atr").asString()).isEqualTo(ExampleComputer.ATR);
        assertThat(report.at("/service/readers/1/card").asString()).isEqualTo("BUSY");
        assertThat(report.at("/usb/0").asString()).isEqualTo("1059:0019");
        assertThat(report.at("/safeSign").asString()).isEqualTo("3.8.0.0");
        assertThat(report.at("/modules/0/fileVersion").asString()).isEqualTo("3.9.24.1");
        assertThat(report.at("/modules/1/failure/code").asString()).isEqualTo("TK-102");
        assertThat(report.at("/module/cryptoki").asString()).isEqualTo("2.20");
        assertThat(report.at("/tokens/0/verdict").asString()).isEqualTo("BLANK");
        assertThat(report.at("/milliseconds").propertyNames())
                .containsExactly(
                        "system", "service", "usb", "safeSign", "modules", "open", "survey", "read", "computer");
    }

    @Test
    void hidesWhatBelongsToAPerson() {
        var report = doctor(FakeReader.reading(Example.SLOT)).out();

        assertThat(report)
                .doesNotContain(Example.OPERATIONAL.serial(), Example.OPERATIONAL.label(), "00A1B2C3")
                .doesNotContain(System.getProperty("user.home") + "/aetpkss1.dll")
                .contains("serial: ***", "label: ***", "StarSign CUT S (***) 00 00");
    }

    @Test
    void hidesNothingWhenAskedForAll() {
        var report = doctor(FakeReader.reading(Example.SLOT), "--full").out();

        assertThat(report)
                .contains("serial: " + Example.OPERATIONAL.serial(), "label: " + Example.OPERATIONAL.label())
                .contains("(00A1B2C3)")
                .doesNotContain("***");
    }

    @Test
    void aComputerWhereNothingWorksIsReportedAllTheSame() {
        var searched = List.of(Path.of("/usr/lib/libaetpkss.so"));

        var run = CliRun.of(
                FakeReader.failing(new NoModule(searched)),
                ExampleComputer.BARE,
                Texts.in(Texts.PORTUGUESE),
                "doctor",
                "--json");

        assertThat(run.status()).isZero();
        assertThat(run.document().at("/service/state").asString()).isEqualTo("STOPPED");
        assertThat(run.document().at("/failure/code").asString()).isEqualTo("TK-101");
    }

    @Test
    void theTextHasTheSameNames() {
        assertThat(doctor(FakeReader.reading(Example.SLOT)).out().lines())
                .contains("service:", "  state: RUNNING", "    -", "      card: BUSY", "safeSign: 3.8.0.0");
    }

    @Test
    void aFileGetsTheReportInsteadOfTheScreen() throws IOException {
        var file = folder.resolve("relatório.json");

        var run = doctor(FakeReader.reading(Example.SLOT), "--json", "--out", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString());
        assertThat(JsonMapper.shared().readTree(Files.readString(file)).has("service"))
                .isTrue();
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        var file = folder.resolve("nowhere").resolve("report.txt");

        var run = doctor(FakeReader.reading(Example.SLOT), "--out", file.toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains(file.toString());
    }

    private static CliRun doctor(TokenReaders readers, String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "doctor";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CliRun.of(readers, ExampleComputer.OF_A_CUSTOMER, Texts.in(Texts.PORTUGUESE), arguments);
    }
}
