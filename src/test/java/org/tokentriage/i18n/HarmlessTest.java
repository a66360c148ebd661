package org.tokentriage.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0041
            })
    void whatSteersATerminalOrTheReadingIsSeen(int character) {
        var units = new StringBuilder();
        Character.toString(character).chars().forEach(unit -> units.append("\\u%04x".formatted(unit)));

        assertThat(Harmless.shown("a" + Character.toString(character) + "b")).isEqualTo("a" + units + "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ação – “x” 日本 😀", "a\nb\tc", "a\r\nb", "👨\u200D👩\u200D👧", "a\u00A0b\u2011c", "\uD83D"})
    void whatPeopleWriteStays(String text) {
        assertThat(Harmless.shown(text)).isEqualTo(text);
    }

    @Test
    void aReturnThatWouldWriteOverTheLineIsSeen() {
        assertThat(Harmless.shown("recusado\raceito")).isEqualTo("recusado\\u000daceito");
        assertThat(Harmless.line(" um\n\ndois\r\n\u001b[2Jtrês ")).isEqualTo("um dois \\u001b[2Jtrês");
    }

    @Test
    void aSentenceIsHarmlessWhateverFillsItsGaps() {
        var said = Texts.in(Texts.PORTUGUESE).say("cli.case.unreadable", Path.of("caso\u001b[31m\u202Enosj.exe"));

        assertThat(said).contains("caso\\u001b[31m\\u202enosj.exe");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 9})
    void aBeginningHasNoHalfCharacter(int most) {
        var beginning = Beginning.of("a😀b😀", most);

        assertThat(beginning.length()).isLessThanOrEqualTo(most);
        assertThat("a😀b😀").startsWith(beginning);
        assertThat(beginning.codePoints()).noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
