package org.tokentriage.ticket.qualitor.text;

import org.tokentriage.ticket.desk.Sought.Doubt;

/** Ends a search that cannot tell any more that a ticket is absent. */
public final class Unprovable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Doubt why;

    public Unprovable(Doubt why) {
        super(why.name());
        this.why = why;
    }

    public Doubt why() {
        return why;
    }
}
