package org.tokentriage.protocol;

import java.time.Instant;
import java.util.List;
import org.tokentriage.ticket.Receipt;
import org.tokentriage.ticket.RelatedTicket;
import org.tokentriage.ticket.Ticket;

/**
 * An open ticket, with what its customer was promised.
 *
 * @param answerBy until when the site answers
 * @param team the team that the ticket goes on to
 * @param demands those that were seen under <i>Chamados Relacionados</i>; none while they are not known
 */
public record Protocol(Ticket ticket, Receipt receipt, Instant answerBy, String team, List<RelatedTicket> demands) {
    public Protocol {
        demands = List.copyOf(demands);
    }

    String number() {
        return receipt.number().value();
    }
}
