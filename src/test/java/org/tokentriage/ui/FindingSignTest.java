package org.tokentriage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FxTest;
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
    void whatBlocksStandsBeforeWhatWarns() {
        var stand = new Stand();
        var words = new FindingWords(Verdicts.all().get("blank-both-locked"), stand.shell.voice());

        assertThat(words.alarming())
                .extracting(finding -> words.of(finding).title(stand.shell.texts()))
                .containsExactly("PIN bloqueado", "PUK bloqueado");
    }
}
