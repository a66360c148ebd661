package org.tokentriage.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.desk.Receipt;
import org.tokentriage.ticket.desk.RelatedTicket;

/**
 * An open ticket, with what its customer was promised.
 *
 * @param answerBy until when the site answers
 * @param team the team that the ticket goes on to
 * @param speech what is said of the token, where the site says it in its own words
 * @param demands those that were seen under <i>Chamados Relacionados</i>; none while they are not known
 */
public record Protocol(
        Ticket ticket,
        Receipt receipt,
        Instant answerBy,
        String team,
        Optional<String> speech,
        List<RelatedTicket> demands) {
    public Protocol {
        demands = List.copyOf(demands);
    }

    String number() {
        return receipt.number().value();
    }
}
