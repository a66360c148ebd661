package org.tokentriage.ticket.desk;

import org.tokentriage.ticket.TicketNumber;

/**
 * A demand listed under <i>Chamados Relacionados</i> of a ticket.
 *
 * @param team the team that has it; empty when the desk does not tell
 */
public record RelatedTicket(TicketNumber number, String team) {}
