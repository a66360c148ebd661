package org.tokentriage.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of {@code docs/causes.md}. */
class CausesTest {

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

    private long rows(String state) {
        return page.lines().filter(line -> line.contains(" | " + state + " | ")).count();
    }
}
