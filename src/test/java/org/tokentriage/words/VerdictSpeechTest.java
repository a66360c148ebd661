package org.tokentriage.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Finding;
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

            assertThat(said).matches("(?s).*[.?]").doesNotContain("{", "}", "..", "Padaria", "PADARIA", "CKF_");
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
                .contains(" a senha do token foi bloqueada", "PUK", "Não tente de novo nem inicialize o token.")
                .doesNotContain("o motivo é outro");
    }

    @Test
    void theSitesWordsComeBeforeOursAndHideNothingSerious() {
        assertThat(say("valid-pin-locked", Texts.PORTUGUESE, Optional.of("o certificado está em ordem.")))
                .startsWith("O certificado está em ordem. Mas a senha do token foi bloqueada");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void nothingIsToldByItsNameInTheTrade(String name) {
        for (var language : Texts.LANGUAGES) {
            var findings = Verdicts.all().get(name);
            var texts = Texts.in(language);
            var words =
                    new FindingWords(findings.snapshot(), findings.diagnosis(), new Voice(texts, ExampleTicket.CLOCK));
            var said = say(name, language, Optional.empty());

            assertThat(findings.diagnosis().findings())
                    .filteredOn(finding -> !(finding instanceof Finding.OfContent))
                    .allSatisfy(finding ->
                            assertThat(said).doesNotContain(words.of(finding).title(texts)));
        }
    }

    /** All that may be more serious than a verdict; what a computer lacks is told in one sentence. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "OPEN_TICKET_BOTH_LOCKED",
                "REPLACE_TOKEN",
                "OPEN_TICKET_PIN_LOCKED",
                "OPEN_TICKET_SPARE_PIN",
                "LOOK_WITH_PIN",
                "OPEN_TICKET",
                "UNLOCK_PIN_WITH_CARE",
                "UNLOCK_PIN",
                "SET_CLOCK",
                "FINISH_ISSUE",
                "ISSUE_ANOTHER",
                "CHANGE_PIN",
                "SET_PIN",
                "AVOID_REVOKED",
                "CHOOSE_FOR_COMPANY",
                "CHOOSE_COMPANY",
                "CHOOSE_RENEWED",
                "SEND_SUMMARY",
                "ISSUE_TRUSTED",
                "UPDATE_CHAIN",
                "USE_ANOTHER",
                "INSTALL_CHAIN",
                "SPARE_PIN",
                "SPARE_PIN_WITHOUT_PUK",
                "RECALL_PIN",
                "REPAIR_SOFTWARE",
                "JOIN_KEY",
                "TEST_WITH_PIN",
                "SEND_IF_REFUSED",
                "ASK_FOR_UNREADABLE"
            })
    void whateverComesFirstHasASentenceForTheCustomer(Course course) {
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).say("tell.first." + course)).matches(".*[.?]");
        }
    }

    @Test
    void aPinThatIsOneMistakeFromItsLockIsNotToBeGuessed() {
        assertThat(say("blank-pin-final", Texts.PORTUGUESE, Optional.empty()))
                .containsOnlyOnce("não tente adivinhá-la");
    }

    private static String say(String name, Locale language, Optional<String> site) {
        var findings = Verdicts.all().get(name);
        var voice = new Voice(Texts.in(language), ExampleTicket.CLOCK);
        return new VerdictSpeech(findings.snapshot(), findings.diagnosis(), voice, site).text();
    }
}
