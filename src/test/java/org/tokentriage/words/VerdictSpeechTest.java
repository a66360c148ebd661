package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.FindingCode;
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
                .endsWith("É preciso desbloqueá-lo com o PUK, o código que veio com ele.")
                .doesNotContain("o motivo é outro", "PIN bloqueado");
    }

    @Test
    void theSitesWordsComeBeforeOursAndHideNothingSerious() {
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, Optional.of("o certificado está em ordem.")))
                .startsWith("O certificado está em ordem. O token bloqueou porque a senha (PIN) foi digitada errada");
    }

    /** What the agent reads on the screen is of the trade; the customer hears what it means and what follows. */
    @Test
    void whatIsWrongWithTheComputerIsNotCalledByItsTechnicalName() {
        assertThat(say("valid-computer-one", Texts.PORTUGUESE, Optional.empty()))
                .contains("parece estar no computador, e não no token")
                .doesNotContain("Propagação", "serviço", "Antes de tudo");
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingCode.class,
            mode = Mode.EXCLUDE,
            names = {
                "BLANK",
                "UNINITIALISED",
                "ONLY_CA",
                "KEY_WITHOUT_CERTIFICATE",
                "ONLY_DATA",
                "VALID",
                "EXPIRED",
                "NOT_YET_VALID",
                "MIXED",
                "UNREADABLE_CERTIFICATE",
                "INTERRUPTED",
                "CONTRADICTED"
            })
    void whateverMayComeFirstHasWordsForTheCustomer(FindingCode code) {
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).say("tell.first." + code)).endsWith(".");
        }
    }

    private static String say(String name, Locale language, Optional<String> site) {
        var findings = Verdicts.all().get(name);
        var voice = new Voice(Texts.in(language), ExampleTicket.CLOCK);
        return new VerdictSpeech(findings.snapshot(), findings.diagnosis(), voice, site).text();
    }
}
