package org.tokentriage.ticket.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.desk.FollowUp;
import org.tokentriage.ticket.desk.ReasonCode;
import org.tokentriage.ticket.desk.Undone.Task;

/** What can happen to a case; each is one record of its journal. */
public sealed interface CaseEvent {

    /** When it happened, by this computer's clock. */
    Instant at();

    /** The agent began to write, or wrote on. */
    record Drafted(Instant at) implements CaseEvent {}

    /**
     * The ticket is whole and may be sent.
     *
     * @param holder whose it is; empty when an older version wrote it
     */
    record Completed(Instant at, PayloadHash payload, Optional<HolderMark> holder) implements CaseEvent {

        /** As an older version wrote it. */
        public Completed(Instant at, PayloadHash payload) {
            this(at, payload, Optional.empty());
        }
    }

    /**
     * The ticket is whole, and a person opens it at the desk by hand: this program sends nothing.
     *
     * @param holder whose it is
     */
    record HandedOver(Instant at, PayloadHash payload, HolderMark holder) implements CaseEvent {}

    /**
     * A person opened the ticket at the desk by hand and told its number; or, told again, which number it is indeed.
     *
     * @param demand the demand that the desk relates to it, where that is known, too
     */
    record OpenedByHand(Instant at, TicketNumber number, Optional<TicketNumber> demand) implements CaseEvent {}

    /** The number of the demand is known, later than that of the ticket that was opened by hand. */
    record DemandNoted(Instant at, TicketNumber demand) implements CaseEvent {}

    /** The ticket is about to be sent: nothing of it has left this computer. */
    record SendBegun(Instant at) implements CaseEvent {}

    /**
     * The ticket is open: the desk said so, or the agent found it there.
     *
     * @param wanted what the site wants for it besides
     */
    record Confirmed(Instant at, TicketNumber number, Set<Task> wanted) implements CaseEvent {
        public Confirmed {
            wanted = Set.copyOf(wanted);
        }

        /** Nothing is wanted besides. */
        public Confirmed(Instant at, TicketNumber number) {
            this(at, number, Set.of());
        }
    }

    /** Something that the site wants for the open ticket came this far. */
    record Followed(Instant at, Task task, FollowUp state) implements CaseEvent {}

    /** The desk answered that it does not take the ticket. */
    record Rejected(Instant at, ReasonCode reason) implements CaseEvent {}

    /** Nothing of the ticket left this computer. */
    record NotSent(Instant at, ReasonCode reason) implements CaseEvent {}

    /** The ticket was sent and no valid answer came. */
    record Lost(Instant at) implements CaseEvent {}

    /** The ticket was looked for, and the agent decided that the desk does not have it. */
    record FoundAbsent(Instant at) implements CaseEvent {}
}
