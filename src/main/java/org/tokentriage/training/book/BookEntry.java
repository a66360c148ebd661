package org.tokentriage.training.book;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.training.call.Fields;
import org.tokentriage.training.site.SimulatorSite.Workflow;

/** A ticket in the book: filed by a client, or born by itself from the one named as its origin. */
public record BookEntry(FiledTicket ticket, String team, Optional<Long> origin, boolean past) {

    static BookEntry filed(FiledTicket ticket, Workflow workflow) {
        return new BookEntry(ticket, workflow.team(), Optional.empty(), false);
    }

    /** One that was closed long ago. */
    static BookEntry past(FiledTicket ticket, Workflow workflow) {
        return new BookEntry(ticket, workflow.team(), Optional.empty(), true);
    }

    /** The keyword stays with the origin, so that a search for it finds one ticket. */
    static BookEntry bornFrom(FiledTicket origin, Workflow workflow) {
        var inherited = origin.data().without("dspalavrachave");
        var birth = origin.receivedAt().plus(workflow.relatedDelay());
        var demand = new FiledTicket(origin.number() + 1, inherited, Fields.NONE, Set.of(), birth);
        return new BookEntry(demand, workflow.relatedTeam(), Optional.of(origin.number()), false);
    }

    boolean existsAt(Instant now) {
        return !ticket.receivedAt().isAfter(now);
    }
}
