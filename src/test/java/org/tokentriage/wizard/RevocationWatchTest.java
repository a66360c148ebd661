package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tokentriage.certificate.RevocationReason;
import org.tokentriage.certificate.RevocationStatus.Revoked;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FakeReader;

/** A revocation is learnt after the verdict, and never in its way. */
class RevocationWatchTest {

    private static final Revoked REVOKED = new Revoked(Example.NOW, RevocationReason.KEY_COMPROMISE, Example.NOW);

    private final Rehearsal rehearsal = Rehearsal.checking(chain -> REVOKED);
    private final FakeReader reader = rehearsal.reader;
    private final Wizard wizard = rehearsal.wizard;

    @Test
    void theVerdictStandsBeforeAndAfterwardsTheAdviceIsAnother() {
        reader.snapshot = Example.certificate();
        wizard.start();
        assertThat(findings().diagnosis().advice().now()).isNotEqualTo(Course.ISSUE_ANOTHER);

        rehearsal.answer();

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

        rehearsal.answer();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.BLANK);
    }

    private Step.Findings findings() {
        return rehearsal.step(Step.Findings.class);
    }
}
