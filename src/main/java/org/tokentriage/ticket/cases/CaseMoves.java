package org.tokentriage.ticket.cases;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.cases.CaseEvent.Completed;
import org.tokentriage.ticket.cases.CaseEvent.DemandNoted;
import org.tokentriage.ticket.cases.CaseEvent.Drafted;
import org.tokentriage.ticket.cases.CaseEvent.Followed;
import org.tokentriage.ticket.cases.CaseEvent.FoundAbsent;
import org.tokentriage.ticket.cases.CaseEvent.HandedOver;
import org.tokentriage.ticket.cases.CaseEvent.Lost;
import org.tokentriage.ticket.cases.CaseEvent.SendBegun;
import org.tokentriage.ticket.cases.CaseState.Attempt;
import org.tokentriage.ticket.cases.CaseState.ByHand;
import org.tokentriage.ticket.cases.CaseState.Confirmed;
import org.tokentriage.ticket.cases.CaseState.Draft;
import org.tokentriage.ticket.cases.CaseState.NotSent;
import org.tokentriage.ticket.cases.CaseState.OpenedByHand;
import org.tokentriage.ticket.cases.CaseState.Ready;
import org.tokentriage.ticket.cases.CaseState.Rejected;
import org.tokentriage.ticket.cases.CaseState.Sending;
import org.tokentriage.ticket.cases.CaseState.Unknown;

/** The moves of a case: whatever does not stand here is illegal. */
final class CaseMoves {

    private record Move(CaseState from, CaseEvent event) {}

    private CaseMoves() {}

    static CaseState after(CaseState state, CaseEvent event) {
        return switch (new Move(state, event)) {
            case Move(Draft from, Completed(var at, var payload, var holder)) ->
                new Ready(at, from.attempts(), payload, false);

            case Move(Ready from, Drafted(var at)) when !from.bound() -> new Draft(at, from.attempts());
            case Move(Ready from, Completed(var at, var payload, var holder))
            when admits(from, payload) -> new Ready(at, from.attempts(), payload, from.bound());
            case Move(Ready from, SendBegun(var at)) -> new Sending(at, next(from, at));

            case Move(Sending from, CaseEvent.Confirmed open) -> Confirmed.of(open, from.attempt());
            case Move(Sending from, CaseEvent.Rejected(var at, var reason)) -> new Rejected(at, from.attempt(), reason);
            case Move(Sending from, CaseEvent.NotSent(var at, var reason)) -> new NotSent(at, from.attempt(), reason);
            case Move(Sending from, Lost(var at)) -> new Unknown(at, from.attempt());

            case Move(Unknown from, CaseEvent.Confirmed open) -> Confirmed.of(open, from.attempt());
            case Move(Unknown from, FoundAbsent(var at)) ->
                new Ready(at, from.attempt().number(), from.attempt().payload(), true);

            case Move(Rejected from, CaseEvent.Confirmed open) -> Confirmed.of(open, from.attempt());
            case Move(Rejected from, Completed(var at, var payload, var holder)) ->
                new Ready(at, from.attempt().number(), payload, false);

            case Move(Confirmed from, Followed(var at, var task, var next))
            when from.admits(task, next) -> from.with(task, next);

            case Move(NotSent from, Drafted(var at))
            when !from.isBound() -> new Draft(at, from.attempt().number());
            case Move(NotSent from, Completed(var at, var payload, var holder))
            when admits(from, payload) -> new Ready(at, from.attempt().number(), payload, from.isBound());

            case Move(Draft from, HandedOver(var at, var payload, var holder)) ->
                new ByHand(at, from.attempts(), payload);
            case Move(Ready from, HandedOver(var at, var payload, var holder))
            when !from.bound() -> new ByHand(at, from.attempts(), payload);
            case Move(NotSent from, HandedOver(var at, var payload, var holder))
            when !from.isBound() -> new ByHand(at, from.attempt().number(), payload);
            case Move(ByHand from, HandedOver(var at, var payload, var holder)) ->
                new ByHand(at, from.attempts(), payload);
            case Move(ByHand from, Drafted(var at)) -> new Draft(at, from.attempts());
            case Move(ByHand from, CaseEvent.OpenedByHand(var at, var number, var demand)) ->
                new OpenedByHand(at, from.payload(), number, demand);
            case Move(OpenedByHand from, CaseEvent.OpenedByHand(var at, var number, var demand)) ->
                new OpenedByHand(from.at(), from.payload(), number, demand);
            case Move(OpenedByHand from, DemandNoted(var at, var demand))
            when from.demand().isEmpty() ->
                new OpenedByHand(from.at(), from.payload(), from.number(), Optional.of(demand));

            case Move(var from, var refused) -> throw new IllegalMove(from, refused);
        };
    }

    private static boolean admits(CaseState state, PayloadHash payload) {
        return !state.isBound() || state.isAbout(payload);
    }

    private static Attempt next(Ready from, Instant at) {
        return new Attempt(from.attempts() + 1, at, from.payload(), from.bound());
    }
}
