package org.tokentriage.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.cli.scan.SlotResult.Diagnosed;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.testing.Example;

class TechnicalReportTest {

    static Stream<String> verdicts() {
        return Verdicts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void tellsOfTheComputerAndOfWhatIsShownAndOfNoPerson(String name) {
        var findings = Verdicts.all().get(name);
        var info = findings.snapshot().info();

        var text = new TechnicalReport(ExampleComputer.OF_A_CUSTOMER, FakeReader.reading(Example.SLOT))
                .text(
                        Optional.empty(),
                        Optional.of(new Diagnosed(findings.snapshot(), findings.diagnosis())),
                        Optional.of("TK-301"));

        assertThat(text)
                .contains(
                        "service:\n  state: RUNNING",
                        "shown:\n",
                        "  verdict: " + findings.diagnosis().verdict(),
                        "  serial: ***",
                        "problem: TK-301\n");
        assertThat(text).doesNotContain(info.serial(), "00A1B2C3");
        assertThat(text.lines().filter(line -> line.contains("label:")))
                .allMatch(line -> line.endsWith("***") || line.endsWith("label: "));
        findings.diagnosis()
                .inventory()
                .certificates()
                .forEach(certificate -> assertThat(text)
                        .doesNotContain(
                                certificate.details().identity().holder(),
                                certificate.details().serial(),
                                certificate.details().sha256()));
    }
}
