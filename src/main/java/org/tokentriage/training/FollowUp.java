package org.tokentriage.training;

import java.time.Instant;

/** An entry of a ticket's history, as {@code addTicketHistory} brought it. */
public record FollowUp(long ticket, Fields data, Instant receivedAt) {}
