package org.tokentriage.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketDraftTest {

    @Test
    void theDraftOfATicketMakesTheSameTicketAgain() {
        var ticket = SampleTicket.ticket(SampleTicket.key(1));

        var checked = TicketDraft.of(ticket).check(ticket.requester());

        assertThat(checked).isEqualTo(new TicketDraft.Checked.Complete(ticket));
        assertThat(ticket.requester()).isNotEqualTo(Optional.empty());
    }
}
