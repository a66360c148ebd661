package org.tokentriage.wizard.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus.Revoked;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** A revocation is learnt after the verdict, and never in its way. */
class RevocationWatchTest {

    private static final Revoked REVOKED = new Revoked(Example.NOW, RevocationReason.KEY_COMPROMISE, Example.NOW);

    private final WizardHarness harness = WizardHarness.checking(chain -> REVOKED);
    private final FakeReader reader = harness.reader;
    private final Wizard wizard = harness.wizard;

    @Test
    void theVerdictStandsBeforeAndAfterwardsTheAdviceIsAnother() {
        reader.snapshot = Example.certificate();
        wizard.start();
        assertThat(findings().diagnosis().advice().now()).isNotEqualTo(Course.ISSUE_ANOTHER);

        harness.answer();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.VALID);
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.ISSUE_ANOTHER);
        assertThat(wizard.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsLearntOfATokenDoesNotReplaceTheNext() {
        reader.snapshot = Example.certificate();
        wizard.start();
        reader.snapshot = Example.blank();
        wizard.start();

        harness.answer();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.BLANK);
    }

    private Step.Findings findings() {
        return harness.step(Step.Findings.class);
    }
}
