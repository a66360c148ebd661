package org.tokentriage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.i18n.Texts;
import org.tokentriage.testing.FxTest;
import org.tokentriage.ui.component.Tone;
import org.tokentriage.wizard.Step;

@FxTest
class FindingTest {

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
    void everyVerdictSaysItsNameWhyAndWhatToDoInAtMostThreeSteps(Step.Findings findings) {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            var finding = finding(findings, texts);

            assertThat(finding.title(texts)).isNotBlank().doesNotContain("{");
            assertThat(finding.reason(texts)).isNotBlank().doesNotContain("{");
            assertThat(finding.advice(texts)).hasSizeBetween(1, 3).allMatch(step -> step.endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aReadingThatProvesNothingHasNoVerdictsColour(Step.Findings findings) {
        var proven = !(findings.diagnosis().content() instanceof Content.Unproven
                || findings.diagnosis().content() instanceof Content.Unreadable);

        assertThat(finding(findings, Texts.in(Texts.PORTUGUESE)).tone() != Tone.NEUTRAL)
                .isEqualTo(proven);
    }

    private static Finding finding(Step.Findings findings, Texts texts) {
        var moments = new Moments(texts, new Stand().clock);
        return Finding.of(findings.snapshot(), findings.diagnosis().content(), moments);
    }
}
