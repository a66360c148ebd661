package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.CustomerWords;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.ExampleTicket;

class VerdictSpeechTest {

    static Stream<String> verdicts() {
        return Verdicts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictIsToldWithoutNamesGapsAndWordsOfTheTrade(String name) {
        for (var language : Texts.LANGUAGES) {
            var said = say(name, language, CustomerWords.USUAL);

            assertThat(said).endsWith(".").doesNotContain("{", "}", "..", "Padaria", "PADARIA", "CKF_");
        }
    }

    @Test
    void aVerdictIsToldWithItsDatesAndWhatFollows() {
        assertThat(say("expired", Texts.PORTUGUESE, CustomerWords.USUAL))
                .matches(
                        "O seu certificado está no token, mas o prazo dele terminou em \\d\\d/\\d\\d/\\d{4}\\. Ele não serve mais: .*");
    }

    @Test
    void whatIsMoreSeriousComesInThePlaceOfWhatFollows() {
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, CustomerWords.USUAL))
                .endsWith(" Antes de tudo é preciso resolver outra coisa: PIN bloqueado.")
                .doesNotContain("o motivo é outro");
    }

    @Test
    void theSitesWordsComeBeforeOursAndHideNothingSerious() {
        var site = new CustomerWords(Map.of("blank", "Está em branco, senhora.", "valid", "Está bom."));

        assertThat(say("blank", Texts.PORTUGUESE, site)).isEqualTo("Está em branco, senhora.");
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, site))
                .isEqualTo("Está bom. Antes de tudo é preciso resolver outra coisa: PIN bloqueado.");
    }

    @Test
    void theProfileHasANameForEachVerdict() {
        assertThat(CustomerWords.NAMES)
                .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                        .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String say(String name, Locale language, CustomerWords site) {
        var findings = Verdicts.all().get(name);
        var voice = new Voice(Texts.in(language), ExampleTicket.CLOCK);
        return new VerdictSpeech(findings.snapshot(), findings.diagnosis(), voice, site).text();
    }
}
