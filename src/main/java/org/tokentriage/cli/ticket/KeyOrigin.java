package org.tokentriage.cli.ticket;

/** Whether a case's key may have been used elsewhere. */
enum KeyOrigin {
    /** It is new. */
    MADE_HERE,
    /** It was given with the case, so that another computer may have sent it. */
    GIVEN,
    /** As given, and a person who has looked in the desk said twice that no ticket has it. */
    GIVEN_AND_UNUSED
}
