package org.tokentriage.wizard.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.PayloadHash;
import org.tokentriage.wizard.testing.Example;
import org.tokentriage.wizard.testing.ExampleTicket;

/** That the list of cases begins with what needs the agent, and the primary action leads there. */
class NeedTest {

    private static final TicketDraft WRITTEN = TicketDraft.of(ExampleTicket.TICKET);
    private static final CaseState.Attempt ATTEMPT =
            new CaseState.Attempt(1, Example.NOW, new PayloadHash("0".repeat(64)), false);

    private final ListedCase.Sound draft = listed(1, new CaseState.Draft(Example.NOW, 0));
    private final ListedCase.Sound doubt = listed(2, new CaseState.Unknown(Example.NOW, ATTEMPT));

    @Test
    void aTicketInDoubtStandsBeforeADraftAndIsWhatThePrimaryTakesUp() {
        var list = new Step.Unfinished(List.of(draft, doubt), List.of(), List.of());

        assertThat(list.cases()).containsExactly(doubt, draft);
        assertThat(list.first()).contains(doubt);
        assertThat(Action.of(list)).isEqualTo(Action.TAKE_UP_FIRST);
    }

    @Test
    void aTicketInDoubtComesBeforeThoseThatOnlyWaitToBeSent() {
        var waiting = listed(3, new CaseState.Ready(Example.NOW, 0, ATTEMPT.payload(), false));

        assertThat(Action.of(new Step.Unfinished(List.of(waiting, doubt), List.of(waiting), List.of())))
                .isEqualTo(Action.TAKE_UP_FIRST);
        assertThat(Action.of(new Step.Unfinished(List.of(draft, waiting), List.of(waiting), List.of())))
                .isEqualTo(Action.SEND_WAITING);
    }

    @Test
    void whereNothingCanBeTakenUpThePrimaryLeadsOn() {
        var inUse = new ListedCase.Sound(draft.key(), Example.NOW, draft.state(), draft.draft(), true);
        var keyOnly = new ListedCase.Sound(doubt.key(), Example.NOW, doubt.state(), Optional.empty(), false);

        assertThat(Action.of(new Step.Unfinished(List.of(inUse, keyOnly), List.of(), List.of())))
                .isEqualTo(Action.BACK_TO_TOKEN);
    }

    private static ListedCase.Sound listed(int seed, CaseState state) {
        var key = CorrelationKey.next(new Random(seed));
        return new ListedCase.Sound(key, Example.NOW, state, Optional.of(WRITTEN), false);
    }
}
