package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of {@code docs/causes.md}. */
class CausesTest {

    private static final String UNDER_WINE = "Wine";

    private final String page = Files.readString(Path.of("docs/causes.md"));

    CausesTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void eachCauseIsThereWithHowFarItMayBeBelieved(Cause cause) {
        assertThat(page).contains("| `" + cause + "` | `" + cause.confidence() + "` |");
    }

    @Test
    void whatIsCountedIsWhatTheTableHas() {
        assertThat(page)
                .contains("Of 35: " + rows("detected") + " detected, " + rows("partly") + " partly, "
                        + rows("cannot be known") + " that");
        assertThat(rows("detected")).isGreaterThanOrEqualTo(26);
    }

    /** What names a test has it; the other proof is the script under Wine. */
    @Test
    void whatTheTableNamesAsProofIsThere() throws IOException {
        var named = page.lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.split("\\|"))
                .flatMap(cells -> Stream.of(cells[cells.length - 1].split("[,;]")))
                .map(String::strip)
                .filter(proof -> !proof.isEmpty())
                .collect(Collectors.toSet());
        Set<String> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(named).allMatch(proof -> tests.contains(proof) || proof.equals(UNDER_WINE));
        assertThat(rows("detected"))
                .isEqualTo(page.lines()
                        .filter(line -> line.contains(" | detected | "))
                        .filter(line -> !line.endsWith("|  |"))
                        .count());
    }

    /** As the first answer of a computer that is described, or beside it where it is weak. */
    @ParameterizedTest
    @EnumSource
    void eachCauseIsToldOfADescribedComputer(Cause cause) throws IOException {
        assertThat(Files.readString(Path.of("src/test/resources/org/tokentriage/computer/computers.txt"))
                        + Files.readString(
                                Path.of("src/test/java/org/tokentriage/computer/SimulatedComputersTest.java"))
                        + Files.readString(Path.of("src/test/java/org/tokentriage/computer/WeakCausesTest.java")))
                .contains(cause.name());
    }

    private long rows(String state) {
        return page.lines().filter(line -> line.contains(" | " + state + " | ")).count();
    }
}
