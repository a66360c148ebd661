package org.tokentriage.ticket.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.cases.CaseEvent;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.cases.HolderMark;
import org.tokentriage.ticket.cases.IllegalMove;

/**
 * What a case's file tells of its course.
 *
 * @param events all that can be read
 * @param state where they lead; empty when anything is missing or cannot have happened
 */
record CaseReplay(List<CaseEvent> events, Optional<CaseState> state) {

    CaseReplay {
        events = List.copyOf(events);
    }

    static CaseReplay of(CheckedLines lines) {
        var events = new ArrayList<CaseEvent>();
        for (var text : lines.texts()) {
            Json.read(text, EventLine.class).flatMap(CaseReplay::event).ifPresent(events::add);
        }
        var complete = !lines.damaged() && events.size() == lines.texts().size();
        return new CaseReplay(events, complete ? state(events) : Optional.empty());
    }

    /** Whose the ticket is that was made ready last, as far as that is known. */
    Optional<HolderMark> holder() {
        return events.stream().map(CaseReplay::holder).flatMap(Optional::stream).reduce((earlier, later) -> later);
    }

    static Optional<HolderMark> holder(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Completed completed -> completed.holder();
            case CaseEvent.HandedOver handed -> Optional.of(handed.holder());
            default -> Optional.empty();
        };
    }

    private static Optional<CaseEvent> event(EventLine line) {
        try {
            return Optional.of(line.toEvent());
        } catch (IllegalArgumentException wrongDetail) {
            return Optional.empty();
        }
    }

    private static Optional<CaseState> state(List<CaseEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof CaseEvent.Drafted first)) {
            return Optional.empty();
        }
        try {
            var state = CaseState.begun(first);
            for (var event : events.subList(1, events.size())) {
                state = state.after(event);
            }
            return Optional.of(state);
        } catch (IllegalMove impossible) {
            return Optional.empty();
        }
    }
}
