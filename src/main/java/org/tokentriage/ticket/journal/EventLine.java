package org.tokentriage.ticket.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.HolderMark;
import org.tokentriage.ticket.cases.PayloadHash;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * An event as a line of the journal holds it: never anything about a person.
 *
 * @param detail the payload's hash, the ticket's number, the reason, or how far it came, for the events that have one
 * @param wanted what the site wants for an open ticket besides, if anything
 * @param holder the mark of the company and the token that a ticket is for
 * @param demand the number of the demand that was noted together with the ticket's
 */
record EventLine(
        Instant at,
        Kind event,
        Optional<String> detail,
        Optional<List<Task>> wanted,
        Optional<String> holder,
        Optional<String> demand) {

    /** The names in the file, which stay as they are. */
    enum Kind {
        DRAFT,
        READY,
        BY_HAND,
        OPENED_BY_HAND,
        DEMAND_NOTED,
        SENDING,
        CONFIRMED,
        REJECTED,
        NOT_SENT,
        UNKNOWN,
        ABSENT,
        SOLUTION,
        REPORT,
        DEMAND
    }

    static EventLine of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Drafted(var at) -> plain(at, Kind.DRAFT);
            case CaseEvent.Completed(var at, var payload, var holder) -> held(at, Kind.READY, payload, holder);
            case CaseEvent.HandedOver(var at, var payload, var holder) ->
                held(at, Kind.BY_HAND, payload, Optional.of(holder));
            case CaseEvent.OpenedByHand(var at, var number, var demand) ->
                detailed(at, Kind.OPENED_BY_HAND, number.value()).with(demand);
            case CaseEvent.DemandNoted(var at, var demand) -> detailed(at, Kind.DEMAND_NOTED, demand.value());
            case CaseEvent.SendBegun(var at) -> plain(at, Kind.SENDING);
            case CaseEvent.Confirmed(var at, var number, var wanted) ->
                new EventLine(
                        at,
                        Kind.CONFIRMED,
                        Optional.of(number.value()),
                        listed(wanted),
                        Optional.empty(),
                        Optional.empty());
            case CaseEvent.Followed(var at, var task, var state) -> detailed(at, kind(task), state.name());
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
            case READY -> new CaseEvent.Completed(at, new PayloadHash(detail.orElse("")), holder.map(HolderMark::new));
            case BY_HAND ->
                new CaseEvent.HandedOver(at, new PayloadHash(detail.orElse("")), new HolderMark(holder.orElse("")));
            case OPENED_BY_HAND ->
                new CaseEvent.OpenedByHand(at, new TicketNumber(detail.orElse("")), demand.map(TicketNumber::new));
            case DEMAND_NOTED -> new CaseEvent.DemandNoted(at, new TicketNumber(detail.orElse("")));
            case SENDING -> new CaseEvent.SendBegun(at);
            case CONFIRMED ->
                new CaseEvent.Confirmed(at, new TicketNumber(detail.orElse("")), Set.copyOf(wanted.orElse(List.of())));
            case REJECTED -> new CaseEvent.Rejected(at, new ReasonCode(detail.orElse("")));
            case NOT_SENT -> new CaseEvent.NotSent(at, new ReasonCode(detail.orElse("")));
            case UNKNOWN -> new CaseEvent.Lost(at);
            case ABSENT -> new CaseEvent.FoundAbsent(at);
            case SOLUTION -> followed(Task.SOLUTION);
            case REPORT -> followed(Task.REPORT);
            case DEMAND -> followed(Task.DEMAND);
        };
    }

    private CaseEvent followed(Task task) {
        return new CaseEvent.Followed(at, task, FollowUp.valueOf(detail.orElse("")));
    }

    private static Kind kind(Task task) {
        return switch (task) {
            case SOLUTION -> Kind.SOLUTION;
            case REPORT -> Kind.REPORT;
            case DEMAND -> Kind.DEMAND;
        };
    }

    private static Optional<List<Task>> listed(Set<Task> wanted) {
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(wanted.stream().sorted().toList());
    }

    private static EventLine plain(Instant at, Kind event) {
        return new EventLine(at, event, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EventLine detailed(Instant at, Kind event, String detail) {
        return new EventLine(at, event, Optional.of(detail), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EventLine held(Instant at, Kind event, PayloadHash payload, Optional<HolderMark> holder) {
        var mark = holder.map(HolderMark::value);
        return new EventLine(at, event, Optional.of(payload.value()), Optional.empty(), mark, Optional.empty());
    }

    private EventLine with(Optional<TicketNumber> noted) {
        return new EventLine(at, event, detail, wanted, holder, noted.map(TicketNumber::value));
    }
}
