package org.tokentriage.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.Undone.Task;

/**
 * What came of what a site wants for each ticket, asked for once when the ticket is known to be open. It never touches the ticket's state.
 *
 * @param demand the demand that was opened for the ticket
 */
public record FollowUps(Optional<RelatedTicket> demand, List<Undone> undone) {

    /** Nothing was wanted, or it was asked for before. */
    public static final FollowUps NONE = new FollowUps(Optional.empty(), List.of());

    public FollowUps {
        undone = List.copyOf(undone);
    }

    static FollowUps of(TicketDesk desk, Ticket ticket, TicketNumber number) {
        var undone = new ArrayList<Undone>();
        try {
            desk.addSolution(ticket, number);
        } catch (TicketException failed) {
            undone.add(new Undone(Task.SOLUTION, failed.failure()));
        }
        try {
            return new FollowUps(desk.openDemand(ticket, number), undone);
        } catch (TicketException failed) {
            undone.add(new Undone(Task.DEMAND, failed.failure()));
            return new FollowUps(Optional.empty(), undone);
        }
    }
}
