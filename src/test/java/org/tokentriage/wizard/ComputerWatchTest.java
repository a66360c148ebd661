package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.FakeReader;

/** What stands around a token is told on its verdict, and never in its way. */
class ComputerWatchTest {

    private final Rehearsal rehearsal = Rehearsal.looking(told -> {
        told.accept(Sighting.value("system:Windows", ""));
        List.of(Probe.values()).forEach(probe -> told.accept(probe.done()));
    });
    private final FakeReader reader = rehearsal.reader;
    private final Wizard wizard = rehearsal.wizard;

    @Test
    void theVerdictStandsBeforeAndAfterwardsTheAdviceIsAnother() {
        reader.snapshot = Example.certificate();
        wizard.start();
        assertThat(findings().diagnosis().computer()).isEmpty();
        assertThat(findings().diagnosis().advice().now()).isNotEqualTo(Course.CONNECT_FOR_STORE);

        rehearsal.answer();

        assertThat(findings().diagnosis().verdict()).isEqualTo(Verdict.VALID);
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.CONNECT_FOR_STORE);
        assertThat(wizard.busyProperty().get()).isFalse();
    }

    @Test
    void aBlankTokenStaysTheCaseOfTheProcedure() {
        reader.snapshot = Example.blank();
        wizard.start();
        rehearsal.answer();

        assertThat(findings().diagnosis().computer()).isPresent();
        assertThat(findings().diagnosis().advice().now()).isEqualTo(Course.OPEN_TICKET);
    }

    @Test
    void theNextTokenIsLookedAtAnew() {
        reader.snapshot = Example.certificate();
        wizard.start();
        rehearsal.answer();
        wizard.start();

        assertThat(findings().diagnosis().computer()).isEmpty();
        rehearsal.answer();
        assertThat(findings().diagnosis().computer()).isPresent();
    }

    private Step.Findings findings() {
        return rehearsal.step(Step.Findings.class);
    }
}
