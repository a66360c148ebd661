package org.tokentriage.ticket.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.desk.Sought;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.TicketFailure;
import org.tokentriage.ticket.desk.Wanted;

/** Looks in the desk for the tickets of cases, and tells what a look proves. */
final class TicketLook {

    private final Cases cases;
    private final TicketDesk desk;
    private final OpenTickets open;
    private final Patience patience;
    private final InstantSource clock;

    TicketLook(Cases cases, TicketDesk desk, OpenTickets open, Patience patience, InstantSource clock) {
        this.cases = cases;
        this.desk = desk;
        this.open = open;
        this.patience = patience;
        this.clock = clock;
    }

    /** Looks for a ticket that is in doubt or was refused: one that is found is open from then on. Other cases stay as they are. */
    Outcome lookFor(OpenCase kept) throws CaseException {
        if (!isFor(kept.state())) {
            return Outcome.of(kept.state());
        }
        try {
            return switch (of(kept, kept.ticket())) {
                case Sought.Found(var receipt) -> open.confirm(kept, receipt.number());
                case Sought.Absent absent -> missed(kept.state());
                case Sought.CannotTell(var why) -> notProven(kept, why);
            };
        } catch (TicketException failed) {
            return Outcome.of(kept.state(), failed);
        }
    }

    /** What the desk tells of a ticket, whatever the case says. */
    Sought of(OpenCase kept, Optional<Ticket> ticket) throws CaseException, TicketException {
        var sentAt = kept.state() instanceof CaseState.Sent sent
                ? Optional.of(sent.attempt().begunAt())
                : Optional.<Instant>empty();
        var others = cases.all().stream().flatMap(TicketLook::number).toList();
        return desk.find(new Wanted(kept.key(), ticket, sentAt, others));
    }

    /** The case stays where it is, for the desk may have its ticket. */
    static Outcome notProven(OpenCase kept, Sought.Doubt why) {
        return Outcome.of(kept.state(), new TicketException(new TicketFailure.NotProven(kept.key(), why)));
    }

    static boolean isFor(CaseState state) {
        return state instanceof CaseState.Unknown || state instanceof CaseState.Rejected;
    }

    /** Whether a person may say that the ticket is absent: the desk was asked, and is no longer at work on it. */
    boolean admitsWord(Outcome looked) {
        var asked = looked.failure().isEmpty() || looked.failure().get() instanceof TicketFailure.NotProven;
        return asked && isFor(looked.state()) && !isTooEarly(looked.state());
    }

    /** A refusal a moment ago is no proof that the server will not store the ticket yet. */
    private Outcome missed(CaseState state) {
        return state instanceof CaseState.Rejected && isTooEarly(state)
                ? Outcome.of(state, tooSoon(state))
                : Outcome.of(state);
    }

    private TicketException tooSoon(CaseState state) {
        return new TicketException(new TicketFailure.TooSoon(Duration.between(clock.instant(), absentFrom(state))));
    }

    private boolean isTooEarly(CaseState state) {
        return clock.instant().isBefore(absentFrom(state));
    }

    /** From the sending on, or from the refusal on, which may have come late. */
    private Instant absentFrom(CaseState state) {
        var from = state instanceof CaseState.Unknown doubt ? doubt.attempt().begunAt() : state.at();
        return from.plus(patience.total());
    }

    private static Stream<TicketNumber> number(ListedCase listed) {
        return listed instanceof ListedCase.Sound sound && sound.state() instanceof CaseState.Confirmed open
                ? Stream.of(open.number())
                : Stream.empty();
    }
}
