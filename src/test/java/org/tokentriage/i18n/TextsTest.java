package org.tokentriage.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Texts portuguese = Texts.in(Texts.PORTUGUESE);
    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keys()).isEqualTo(portuguese.keys());
    }

    @Test
    void whoeverDoesNotSpeakEnglishIsAddressedInPortuguese() {
        assertThat(Texts.in(Locale.JAPAN).locale()).isEqualTo(Texts.PORTUGUESE);
        assertThat(Texts.in(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void accentsArriveWhole() {
        assertThat(portuguese.say("field.CUSTOMER")).isEqualTo("Razão _social");
    }

    @Test
    void noSentenceHasAnApostropheThatHidesItsGaps() {
        for (var texts : List.of(portuguese, english)) {
            assertThat(texts.keys())
                    .noneMatch(key -> LONE_APOSTROPHE.matcher(texts.raw(key)).find());
        }
    }
}
