package org.tokentriage.ticket.office;

/** The program ends here: nothing catches it. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;
}
