package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.testing.ExampleTicket;

class VerdictSpeechTest {

    static Stream<String> verdicts() {
        return Verdicts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictIsToldWithoutNamesGapsAndWordsOfTheTrade(String name) {
        for (var language : Texts.LANGUAGES) {
            var said = say(name, language, Optional.empty());

            assertThat(said).endsWith(".").doesNotContain("{", "}", "..", "Padaria", "PADARIA", "CKF_");
        }
    }

    @Test
    void aVerdictIsToldWithItsDatesAndWhatFollows() {
        assertThat(say("expired", Texts.PORTUGUESE, Optional.empty()))
                .matches(
                        "O seu certificado está no token, mas o prazo dele terminou em \\d\\d/\\d\\d/\\d{4}\\. Ele não serve mais: .*");
    }

    @Test
    void whatIsMoreSeriousComesInThePlaceOfWhatFollows() {
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, Optional.empty()))
                .endsWith(" Antes de tudo é preciso resolver outra coisa: PIN bloqueado.")
                .doesNotContain("o motivo é outro");
    }

    @Test
    void theSitesWordsComeBeforeOursAndHideNothingSerious() {
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, Optional.of("o certificado está em ordem.")))
                .isEqualTo("O certificado está em ordem. Antes de tudo é preciso resolver outra coisa: PIN bloqueado.");
    }

    private static String say(String name, Locale language, Optional<String> site) {
        var findings = Verdicts.all().get(name);
        var voice = new Voice(Texts.in(language), ExampleTicket.CLOCK);
        return new VerdictSpeech(findings.snapshot(), findings.diagnosis(), voice, site).text();
    }
}
