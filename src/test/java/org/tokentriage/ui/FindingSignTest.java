package org.tokentriage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FxTest;
import org.tokentriage.token.Reading;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.wizard.Step;

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
        var stand = new Stand();
        var all = Verdicts.all();

        assertThat(new FindingWords(all.get("valid-both-locked"), stand.shell.voice())
                        .sign()
                        .tone())
                .isEqualTo(Tone.DANGER);
        assertThat(new FindingWords(all.get("valid-self-signed"), stand.shell.voice())
                        .sign()
                        .tone())
                .isEqualTo(Tone.WARNING);
        assertThat(new FindingWords(all.get("valid-no-key"), stand.shell.voice())
                        .sign()
                        .tone())
                .isEqualTo(Tone.SUCCESS);
    }

    @Test
    void whatDecidesWhatToDoStandsFirst() {
        var stand = new Stand();
        var words = new FindingWords(Verdicts.all().get("several-person"), stand.shell.voice());

        assertThat(words.gravest().map(finding -> words.of(finding).title(stand.shell.texts())))
                .contains("e-CPF ao lado do e-CNPJ");
    }

    @Test
    void whatBlocksStandsBeforeWhatWarns() {
        var stand = new Stand();
        var token = Screens.token(INITIALISED, USER_PIN_SET, USER_PIN_FINAL_TRY, SO_PIN_LOCKED);
        var findings = Screens.findings(Screens.snapshot(token, new Reading.Confirmed()));
        var words = new FindingWords(findings, stand.shell.voice());

        assertThat(words.alarming())
                .extracting(finding -> words.of(finding).title(stand.shell.texts()))
                .containsExactly("PUK bloqueado", "PIN a um erro do bloqueio");
    }
}
