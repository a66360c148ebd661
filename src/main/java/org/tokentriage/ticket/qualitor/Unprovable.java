package org.tokentriage.ticket.qualitor;

import org.tokentriage.ticket.Sought.Doubt;

/** Ends a search that cannot tell any more that a ticket is absent. */
final class Unprovable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Doubt why;

    Unprovable(Doubt why) {
        super(why.name());
        this.why = why;
    }

    Doubt why() {
        return why;
    }
}
