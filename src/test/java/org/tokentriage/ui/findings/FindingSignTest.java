package org.tokentriage.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.FindingCode;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FxTest;
import org.tokentriage.token.Reading;
import org.tokentriage.ui.component.text.Tone;
import org.tokentriage.ui.testing.Screens;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.step.Step;

@FxTest
class FindingSignTest {

    static Stream<Step.Findings> verdicts() {
        return Verdicts.all().values().stream();
    }

    @Test
    void everyContentIsAmongTheExamples() {
        assertThat(verdicts()
                        .<Class<?>>map(
                                findings -> findings.diagnosis().content().getClass()))
                .contains(Content.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aReadingThatProvesNothingHasNoVerdictsColour(Step.Findings findings) {
        var diagnosis = findings.diagnosis();

        assertThat(FindingSign.of(diagnosis.content()).tone() == Tone.NEUTRAL)
                .isEqualTo(diagnosis.verdict() == Verdict.INCONCLUSIVE);
    }

    @Test
    void aValidCertificateBehindALockDoesNotLookWell() {
        assertThat(signs("valid-both-locked").whole().tone()).isEqualTo(Tone.DANGER);
        assertThat(signs("valid-self-signed").whole().tone()).isEqualTo(Tone.WARNING);
        assertThat(signs("valid-no-key").whole().tone()).isEqualTo(Tone.SUCCESS);
    }

    @Test
    void aComputerThatRefusesAValidCertificateLeavesItGreen() {
        assertThat(signs("valid-computer-one").whole().tone()).isEqualTo(Tone.SUCCESS);
        assertThat(signs("valid-computer-one").gravest().map(Finding::code)).contains(FindingCode.COMPUTER);
        assertThat(signs("valid-computer-fine").gravest()).isEmpty();
    }

    @Test
    void whatDecidesWhatToDoStandsFirst() {
        assertThat(signs("several-person").gravest().map(Finding::code)).contains(FindingCode.PERSON_BESIDE_COMPANY);
    }

    @Test
    void whatBlocksStandsBeforeWhatWarns() {
        var token = Screens.token(INITIALISED, USER_PIN_SET, USER_PIN_COUNT_LOW, SO_PIN_LOCKED);
        var findings = Screens.findings(Screens.snapshot(token, new Reading.Confirmed()));

        assertThat(new FindingSigns(findings.diagnosis()).alarming())
                .extracting(Finding::code)
                .containsExactly(FindingCode.PUK_LOCKED, FindingCode.PIN_COUNT_LOW);
    }

    private static FindingSigns signs(String verdict) {
        return new FindingSigns(Verdicts.all().get(verdict).diagnosis());
    }
}
