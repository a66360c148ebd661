package org.tokentriage.ticket.office;

import java.util.Optional;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;

/**
 * What came of sending or looking for the ticket of a case.
 *
 * @param state where the case stands now, as its journal has it
 * @param failure what stopped the last call of the desk; a ticket in doubt without one did not appear
 * @param followUps what was done besides, and what is still undone, of an open ticket
 */
public record Outcome(CaseState state, Optional<TicketFailure> failure, FollowUps followUps) {

    static Outcome of(CaseState state) {
        return new Outcome(state, Optional.empty(), followUps(state));
    }

    static Outcome of(CaseState state, TicketException failed) {
        return new Outcome(state, Optional.of(failed.failure()), followUps(state));
    }

    Outcome with(FollowUps done) {
        return new Outcome(state, failure, done);
    }

    private static FollowUps followUps(CaseState state) {
        return state instanceof CaseState.Confirmed open ? FollowUps.of(open) : FollowUps.NONE;
    }
}
