package org.tokentriage.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TextsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Texts portuguese = Texts.in(Texts.PORTUGUESE);

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void everyLanguageSaysTheSameThings(Locale language) {
        assertThat(Texts.in(language).keys()).isEqualTo(portuguese.keys());
        assertThat(Texts.in(language).ofTraining().keys())
                .isEqualTo(portuguese.ofTraining().keys());
    }

    /** The menu of the window offers each. */
    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void everyLanguageHasItsNameInTheMenu(Locale language) {
        assertThat(portuguese.keys()).contains("frame.language." + language.getLanguage());
    }

    @ParameterizedTest
    @FieldSource("org.tokentriage.i18n.Texts#LANGUAGES")
    void noNameStandsTwiceInAFile(Locale language) throws IOException {
        for (var bundle : List.of("texts_", "training_")) {
            noNameStandsTwice(bundle + language + ".properties");
        }
    }

    private static void noNameStandsTwice(String file) throws IOException {
        try (var content = Texts.class.getResourceAsStream(file)) {
            var names = new String(content.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();

            assertThat(names).doesNotHaveDuplicates();
        }
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
        for (var language : Texts.LANGUAGES) {
            for (var texts : List.of(Texts.in(language), Texts.in(language).ofTraining())) {
                assertThat(texts.keys())
                        .noneMatch(
                                key -> LONE_APOSTROPHE.matcher(texts.raw(key)).find());
            }
        }
    }

    @Test
    void theTrainingSaysTheDesksNameFromTheSamePlace() {
        var texts = portuguese.about("Balcão").ofTraining();

        assertThat(texts.say("mode.sentence")).contains("Balcão");
        assertThat(texts.keys()).noneMatch(key -> texts.raw(key).contains("Qualitor"));
    }

    @Test
    void theSentencesSayTheDesksNameFromOnePlace() {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language).about("Balcão '{0}'");

            assertThat(texts.say("problem.signInRefused.title")).contains("Balcão '{0}'");
            assertThat(texts.keys())
                    .filteredOn(key -> texts.raw(key).contains("Qualitor"))
                    .allSatisfy(key -> assertThat(key).matches("desk|cli\\.(help\\.token-triage\\.)?simulator\\..*"));
        }
    }
}
