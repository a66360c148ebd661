package org.tokentriage.ticket;

import java.net.URI;
import java.time.Instant;

/**
 * The desk's answer to an accepted ticket.
 *
 * @param page where a person can look at the ticket
 * @param openedAt when the answer came, by this computer's clock
 */
public record Receipt(TicketNumber number, URI page, Instant openedAt) {}
