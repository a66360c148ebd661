package org.tokentriage.ticket.cases;

/** Something was said to have happened to a case that cannot happen where it stands. */
public final class IllegalMove extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IllegalMove(CaseState from, CaseEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to a case that is "
                + from.getClass().getSimpleName());
    }
}
