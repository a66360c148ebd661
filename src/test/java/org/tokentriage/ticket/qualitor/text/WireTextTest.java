package org.tokentriage.ticket.qualitor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTextTest {

    @ParameterizedTest
    @CsvSource({
        "ação, a&#231;&#227;o",
        "A&B <b> ]]> x, A&amp;B &lt;b&gt; ]]&gt; x",
        "'1+1 = \"2\"; it''s 100%', '1+1 = \"2\"; it''s 100%'",
        "&#231; stays, &amp;#231; stays",
        "😀, &#128512;",
        "– “ ”, &#8211; &#8220; &#8221;",
        "é, &#233;"
    })
    void whatIsNoPlainAsciiBecomesAReference(String text, String escaped) {
        assertThat(WireText.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void accentsThatComeApartArePutTogether() {
        assertThat(WireText.clean("Conceic\u0327a\u0303o")).isEqualTo("Conceição");
    }

    @Test
    void everyLineEndIsALineFeed() {
        assertThat(WireText.escaped("a\r\nb\rc\nd\u2028e")).isEqualTo("a&#10;b&#10;c&#10;d&#10;e");
    }

    @Test
    void whatXmlCannotCarryIsDropped() {
        assertThat(WireText.clean("a\u0000b\u0007c\u001Bd\u007Fe\u0085f\u009Fg\uFFFEh\uFFFFi\uD83Dj\uDE00k"))
                .isEqualTo("abcde\nfghijk");
        assertThat(WireText.clean("a\tb")).isEqualTo("a\tb");
    }

    @Test
    void everyCharacterOfLatin1SurvivesAsPureAscii() {
        for (int c = 0xA0; c <= 0xFF; c++) {
            assertThat(WireText.escaped(Character.toString(c))).isEqualTo("&#" + c + ";");
        }
    }
}
