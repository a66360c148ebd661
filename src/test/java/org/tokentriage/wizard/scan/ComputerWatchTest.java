package org.tokentriage.wizard.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FakeReader;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.WizardHarness;

/** What stands around a token is told on its verdict, and never in its way. */
class ComputerWatchTest {

    private final WizardHarness harness = WizardHarness.looking(told -> {
        told.accept(Sighting.value("system:Windows", ""));
        List.of(Probe.values()).forEach(probe -> told.accept(probe.done()));
    });
    private final FakeReader reader = harness.reader;
    private final Wizard wizard = harness.wizard;

    @Test
    void theVerdictStandsBeforeAndAfterwardsTheAdviceIsAnother() {
        reader.snapshot = Example.certificate();
        wizard.start();
        assertThat(findings().diagnosis().computer()).isEmpty();
        assertThat(findings().diagnosis().advice().now()).isNotEqualTo(Course.CONNECT_FOR_STORE);

        harness.answer();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.VALID);
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.CONNECT_FOR_STORE);
        assertThat(wizard.busyProperty().get()).isFalse();
    }

    @Test
    void aBlankTokenStaysTheCaseOfTheProcedure() {
        reader.snapshot = Example.blank();
        wizard.start();
        harness.answer();

        assertThat(findings().diagnosis().computer()).isPresent();
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.OPEN_TICKET);
    }

    @Test
    void theNextTokenIsLookedAtAnew() {
        reader.snapshot = Example.certificate();
        wizard.start();
        harness.answer();
        wizard.start();

        assertThat(findings().diagnosis().computer()).isEmpty();
        harness.answer();
        assertThat(findings().diagnosis().computer()).isPresent();
    }

    private Step.Findings findings() {
        return harness.step(Step.Findings.class);
    }
}
