package org.tokentriage.ticket;

/** Opens the help desk for whoever signs in; nothing is sent before the first call. */
@FunctionalInterface
public interface TicketDesks {

    TicketDesk open(Credentials credentials);

    /**
     * Passes by the proxy that last refused to let a call through, for every desk opened here. The login is kept in memory only, and until
     * that proxy refuses it; desks without a proxy have no use for it.
     */
    default void passProxy(Credentials login) {}
}
