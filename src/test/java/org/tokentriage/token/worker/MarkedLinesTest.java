package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedLinesTest {

    @Test
    void noiseBeforeBetweenAndAfterIsPassedOver() throws IOException {
        assertThat(lines("SafeSign 3.7\n\n#7f {1}\n\n(c) A.E.T.\n#7f {2}\nbye")).containsExactly("{1}", "{2}");
    }

    @Test
    void anotherWorkersMarkIsNoise() throws IOException {
        assertThat(lines("#80 {1}\n#7f {2}\n")).containsExactly("{2}");
    }

    @Test
    void aMarkWithinALineIsNoise() throws IOException {
        assertThat(lines("printed #7f {1}\n")).isEmpty();
    }

    @Test
    void aLineThatTheEndBreaksOffIsNoLine() throws IOException {
        assertThat(lines("#7f {1}\n#7f {\"objects\":1")).containsExactly("{1}");
    }

    @Test
    void bytesThatAreNoTextAreNoise() throws IOException {
        var stream = new ByteArrayInputStream(new byte[] {-1, -2, 0, 13, 10, '#', '7', 'f', ' ', 'x', 10});

        assertThat(new MarkedLines(stream, "#7f ").next()).contains("x");
    }

    @Test
    void aLineThatIsTooLongIsCut() throws IOException {
        var found = lines("#7f " + "x".repeat(1_000_000) + "\n#7f {2}\n");

        assertThat(found).hasSize(2).last().isEqualTo("{2}");
        assertThat(found.get(0)).hasSizeLessThan(600_000);
    }

    private static List<String> lines(String output) throws IOException {
        var lines = new MarkedLines(new ByteArrayInputStream(output.getBytes(UTF_8)), "#7f ");
        var found = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(line.get());
        }
        return found;
    }
}
