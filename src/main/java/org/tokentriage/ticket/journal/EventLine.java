package org.tokentriage.ticket.journal;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.CaseEvent;
import org.tokentriage.ticket.PayloadHash;
import org.tokentriage.ticket.ReasonCode;
import org.tokentriage.ticket.TicketNumber;

/**
 * An event as a line of the journal holds it: never anything about a person.
 *
 * @param detail the payload's hash, the ticket's number or the reason, for the events that have one
 */
record EventLine(Instant at, Kind event, Optional<String> detail) {

    /** The names in the file, which stay as they are. */
    enum Kind {
        DRAFT,
        READY,
        SENDING,
        CONFIRMED,
        REJECTED,
        NOT_SENT,
        UNKNOWN,
        ABSENT
    }

    static EventLine of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Drafted(var at) -> plain(at, Kind.DRAFT);
            case CaseEvent.Completed(var at, var payload) -> detailed(at, Kind.READY, payload.value());
            case CaseEvent.SendBegun(var at) -> plain(at, Kind.SENDING);
            case CaseEvent.Confirmed(var at, var number) -> detailed(at, Kind.CONFIRMED, number.value());
            case CaseEvent.Rejected(var at, var reason) -> detailed(at, Kind.REJECTED, reason.value());
            case CaseEvent.NotSent(var at, var reason) -> detailed(at, Kind.NOT_SENT, reason.value());
            case CaseEvent.Lost(var at) -> plain(at, Kind.UNKNOWN);
            case CaseEvent.FoundAbsent(var at) -> plain(at, Kind.ABSENT);
        };
    }

    /**
     * The event that was written.
     *
     * @throws IllegalArgumentException when its detail is missing or wrong
     */
    CaseEvent toEvent() {
        return switch (event) {
            case DRAFT -> new CaseEvent.Drafted(at);
            case READY -> new CaseEvent.Completed(at, new PayloadHash(detail.orElse("")));
            case SENDING -> new CaseEvent.SendBegun(at);
            case CONFIRMED -> new CaseEvent.Confirmed(at, new TicketNumber(detail.orElse("")));
            case REJECTED -> new CaseEvent.Rejected(at, new ReasonCode(detail.orElse("")));
            case NOT_SENT -> new CaseEvent.NotSent(at, new ReasonCode(detail.orElse("")));
            case UNKNOWN -> new CaseEvent.Lost(at);
            case ABSENT -> new CaseEvent.FoundAbsent(at);
        };
    }

    private static EventLine plain(Instant at, Kind event) {
        return new EventLine(at, event, Optional.empty());
    }

    private static EventLine detailed(Instant at, Kind event, String detail) {
        return new EventLine(at, event, Optional.of(detail));
    }
}
