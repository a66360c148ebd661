package org.tokentriage.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;

/** An open ticket for which something is undone: it can be found again after its receipt was left. */
class UndoneListTest {

    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeEach
    void leaveAReceiptWithSomethingUndone() {
        rehearsal.desk.followUpFailures.addAll(
                List.of(new TicketFailure.Interrupted(), new TicketFailure.Unreachable("h")));
        rehearsal.toForm().fillIn();
        rehearsal.wizard.next();
        rehearsal.answer();
        assertThat(rehearsal.step(Step.Done.class).aftermath().undone()).hasSize(2);
        rehearsal.wizard.cases().show();
        rehearsal.answer();
    }

    @Test
    void itIsAmongTheUnfinishedCasesAndLeadsToItsReceipt() {
        assertThat(only().state()).isInstanceOf(CaseState.Confirmed.class);

        takeUp();

        var done = rehearsal.step(Step.Done.class);
        assertThat(done.aftermath().undone()).extracting(Undone::task).containsExactly(Task.SOLUTION, Task.DEMAND);
        assertThat(rehearsal.desk.submitted).hasSize(1);
    }

    @Test
    void fromThereItCanBeAskedForAgainAndLeavesTheList() {
        takeUp();
        for (var undone : rehearsal.step(Step.Done.class).aftermath().undone()) {
            rehearsal.wizard.askAgain(undone);
            rehearsal.answer();
        }
        assertThat(rehearsal.step(Step.Done.class).aftermath().undone()).isEmpty();

        rehearsal.wizard.cases().show();
        rehearsal.answer();

        assertThat(rehearsal.step(Step.Unfinished.class).cases()).isEmpty();
    }

    @Test
    void theAgentsWordThatNothingIsLeftTakesItFromTheList() {
        rehearsal.wizard.cases().waive(only());
        rehearsal.answer();

        var left = rehearsal.step(Step.Unfinished.class);
        assertThat(left.cases()).isEmpty();
        assertThat(left.opened()).isEmpty();
    }

    private void takeUp() {
        rehearsal.wizard.cases().takeUp(only());
        rehearsal.answer();
    }

    private ListedCase.Sound only() {
        var cases = rehearsal.step(Step.Unfinished.class).cases();
        assertThat(cases).hasSize(1);
        return (ListedCase.Sound) cases.get(0);
    }
}
