package org.tokentriage.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.Verdict;

/** Scripts depend on what {@code docs/cli.md} says of them. */
class NamedCodesTest {

    @Test
    void theGuideNamesEveryVerdictAndEveryFinding() throws IOException {
        var guide = Files.readString(Path.of("docs", "cli.md"));

        assertThat(Stream.concat(Arrays.stream(Verdict.values()), Arrays.stream(FindingCode.values())))
                .allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
    }
}
