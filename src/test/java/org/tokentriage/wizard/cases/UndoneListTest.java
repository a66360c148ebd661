package org.tokentriage.wizard.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.testing.WizardHarness;

/** An open ticket for which something is undone: it can be found again after its receipt was left. */
class UndoneListTest {

    private final WizardHarness harness = new WizardHarness();

    @BeforeEach
    void leaveAReceiptWithSomethingUndone() {
        harness.desk.followUpFailures.addAll(
                List.of(new TicketFailure.Interrupted(), new TicketFailure.Unreachable("h")));
        harness.toForm().fillIn();
        harness.wizard.next();
        harness.answer();
        assertThat(harness.step(Step.Done.class).aftermath().undone()).hasSize(2);
        harness.wizard.cases().show();
        harness.answer();
    }

    @Test
    void itIsAmongTheUnfinishedCasesAndLeadsToItsReceipt() {
        assertThat(only().state()).isInstanceOf(CaseState.Confirmed.class);

        takeUp();

        var done = harness.step(Step.Done.class);
        assertThat(done.aftermath().undone()).extracting(Undone::task).containsExactly(Task.SOLUTION, Task.DEMAND);
        assertThat(harness.desk.submitted).hasSize(1);
    }

    @Test
    void fromThereItCanBeAskedForAgainAndLeavesTheList() {
        takeUp();
        for (var undone : harness.step(Step.Done.class).aftermath().undone()) {
            harness.wizard.sent().askAgain(undone);
            harness.answer();
        }
        assertThat(harness.step(Step.Done.class).aftermath().undone()).isEmpty();

        harness.wizard.cases().show();
        harness.answer();

        assertThat(harness.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void theAgentsWordThatNothingIsLeftTakesItFromTheList() {
        harness.wizard.cases().waive(only());
        harness.answer();

        var left = harness.step(Step.Unfinished.class);
        assertThat(left.cases()).isEmpty();
        assertThat(left.opened()).isEmpty();
    }

    private void takeUp() {
        harness.wizard.cases().takeUp(only());
        harness.answer();
    }

    private ListedCase.Sound only() {
        var cases = harness.step(Step.Unfinished.class).cases();
        assertThat(cases).hasSize(1);
        return (ListedCase.Sound) cases.get(0);
    }
}
