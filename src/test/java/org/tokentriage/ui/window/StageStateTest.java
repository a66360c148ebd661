package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.ui.page.Situation;
import org.tokentriage.ui.testing.Verdicts;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.step.Step.Stage;
import org.tokentriage.wizard.testing.FormExample;

class StageStateTest {

    private static final Step.Findings EXPIRED = Verdicts.all().get("expired");
    private static final Step.Findings REFUSED = Verdicts.all().get("valid-computer-one");

    @Test
    void noTicketIsNeededAboutATokenThatIsNotBlank() {
        assertThat(ofTicket(Verdicts.all().get("blank"))).isEqualTo(StageState.AHEAD);
        assertThat(ofTicket(EXPIRED)).isEqualTo(StageState.SKIPPED);
        assertThat(ofTicket(REFUSED)).isEqualTo(StageState.SKIPPED);
    }

    @Test
    void oneIsAheadWhereTheSiteHasItOpened() {
        assertThat(ofTicket(FormExample.ticketed(EXPIRED))).isEqualTo(StageState.AHEAD);
        assertThat(ofTicket(FormExample.ticketed(REFUSED))).isEqualTo(StageState.AHEAD);
    }

    private static StageState ofTicket(Step.Findings findings) {
        var now = new Situation(findings, Optional.empty(), false);
        return StageState.of(now, ComputerOwner.AGENT).get(Stage.TICKET);
    }
}
