package org.tokentriage.ticket;

/** Opens the help desk for whoever signs in; nothing is sent before the first call. */
@FunctionalInterface
public interface TicketDesks {

    TicketDesk open(Credentials credentials);
}
