package org.tokentriage.ticket.desk;

import java.net.URI;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.Undone.Task;

/** A site's help desk, before anybody signs in. Nothing is asked of it before the first call of a desk that was opened. */
public interface TicketDesks {

    /** {@return what people call it} */
    String name();

    /** {@return where a person sees a ticket} */
    URI page(TicketNumber number);

    /** {@return what the site wants for each ticket besides} */
    Set<Task> wanted();

    /** Opens it for whoever signs in. */
    TicketDesk open(Credentials credentials);

    /**
     * Passes by the proxy that last refused to let a call through, for every desk opened here. The login is kept in memory only, and until
     * that proxy refuses it; desks without a proxy have no use for it.
     */
    default void passProxy(Credentials login) {}
}
