package org.tokentriage.ticket;

/** The program ends here: nothing catches it. */
final class Killed extends Error {

    private static final long serialVersionUID = 1L;
}
