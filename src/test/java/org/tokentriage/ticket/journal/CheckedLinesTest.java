package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedLinesTest {

    private static final List<String> TEXTS = List.of("{\"event\":\"DRAFT\"}", "{}", "{\"event\":\"SENDING\"}");
    private static final byte[] FILE = file(TEXTS);

    @Test
    void aLineHoldsItsNumberItsTextAndTheirCrc32c() {
        // Computed bit by bit with the polynomial 0x1EDC6F41, apart from this program.
        assertThat(CheckedLines.line(1, "{}")).isEqualTo("1\t{}\tee694f0a\n");
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(CheckedLines.read(FILE)).isEqualTo(new CheckedLines(TEXTS, FILE.length, false));
    }

    @Test
    void anEmptyFileHasNoLines() {
        assertThat(CheckedLines.read(new byte[0])).isEqualTo(new CheckedLines(List.of(), 0, false));
    }

    @Test
    void aFileThatIsCutAnywhereKeepsEveryWholeLine() {
        for (int length = 0; length < FILE.length; length++) {
            var kept = wholeLines(length);

            var read = CheckedLines.read(Arrays.copyOf(FILE, length));

            assertThat(read).as("cut at %d", length).isEqualTo(new CheckedLines(kept, file(kept).length, false));
        }
    }

    @Test
    void everyOtherValueOfEveryByteIsNoticed() {
        for (int at = 0; at < FILE.length; at++) {
            for (int value = 0; value < 256; value++) {
                if (FILE[at] != (byte) value) {
                    var changed = FILE.clone();
                    changed[at] = (byte) value;
                    assertThat(CheckedLines.read(changed).damaged())
                            .as("byte %d as %d", at, value)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theLinesAroundADamagedOneAreStillRead() {
        var changed = FILE.clone();
        changed[file(TEXTS.subList(0, 1)).length + 3]++;

        assertThat(CheckedLines.read(changed).texts()).containsExactly(TEXTS.get(0), TEXTS.get(2));
    }

    @Test
    void aLineThatIsGoneOrOutOfOrderIsNoticed() {
        var first = CheckedLines.line(1, "{}");
        var second = CheckedLines.line(2, "{}");
        var third = CheckedLines.line(3, "{}");

        assertThat(read(first, third).damaged()).isTrue();
        assertThat(read(second, third).damaged()).isTrue();
        assertThat(read(second, first).damaged()).isTrue();
        assertThat(read(first, first).damaged()).isTrue();
        assertThat(read(first, second, third).damaged()).isFalse();
    }

    private static List<String> wholeLines(int length) {
        var lines = 0;
        while (lines < TEXTS.size() && file(TEXTS.subList(0, lines + 1)).length <= length) {
            lines++;
        }
        return TEXTS.subList(0, lines);
    }

    private static byte[] file(List<String> texts) {
        var lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            lines.append(CheckedLines.line(i + 1, texts.get(i)));
        }
        return CheckedLines.bytes(lines.toString());
    }

    private static CheckedLines read(String... lines) {
        return CheckedLines.read(CheckedLines.bytes(String.join("", lines)));
    }
}
