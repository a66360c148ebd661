package org.tokentriage.training.book;

import java.time.Instant;
import org.tokentriage.training.call.Fields;

/** An entry of a ticket's history, as {@code addTicketHistory} brought it. */
public record FollowUp(long ticket, Fields data, Instant receivedAt) {}
