package org.tokentriage.ticket;

import java.util.Optional;

/**
 * What came of sending or looking for the ticket of a case.
 *
 * @param state where the case stands now, as its journal has it
 * @param failure what stopped the last call of the desk; a ticket in doubt without one did not appear
 */
public record Outcome(CaseState state, Optional<TicketFailure> failure) {

    static Outcome of(CaseState state) {
        return new Outcome(state, Optional.empty());
    }

    static Outcome of(CaseState state, TicketException failed) {
        return new Outcome(state, Optional.of(failed.failure()));
    }
}
