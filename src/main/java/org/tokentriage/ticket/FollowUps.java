package org.tokentriage.ticket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.Undone.Task;

/**
 * What came of what a site wants for each ticket, asked for once when the ticket is known to be open. It never touches the ticket's state.
 *
 * @param demand the demand that was opened for the ticket
 */
public record FollowUps(Optional<RelatedTicket> demand, List<Undone> undone) {

    /** Nothing was wanted, or it was asked for before. */
    public static final FollowUps NONE = new FollowUps(Optional.empty(), List.of());

    private static final String REPORT_NAME = "diagnostico.txt";

    public FollowUps {
        undone = List.copyOf(undone);
    }

    /** Asks for everything once. */
    static FollowUps of(TicketDesk desk, Ticket ticket, TicketNumber number) {
        var done = NONE;
        for (var task : Task.values()) {
            done = done.and(of(task, desk, ticket, number));
        }
        return done;
    }

    /** Asks for one thing once; one that the site or the ticket does not want is done by that. */
    static FollowUps of(Task task, TicketDesk desk, Ticket ticket, TicketNumber number) {
        try {
            return new FollowUps(ask(task, desk, ticket, number), List.of());
        } catch (TicketException failed) {
            return new FollowUps(Optional.empty(), List.of(new Undone(task, failed.failure())));
        }
    }

    private static Optional<RelatedTicket> ask(Task task, TicketDesk desk, Ticket ticket, TicketNumber number)
            throws TicketException {
        return switch (task) {
            case SOLUTION -> {
                desk.addSolution(ticket, number);
                yield Optional.empty();
            }
            case REPORT -> {
                var report = ticket.token().report();
                if (report.isPresent()) {
                    desk.attach(number, Attachment.ofText(REPORT_NAME, report.get()));
                }
                yield Optional.empty();
            }
            case DEMAND -> desk.openDemand(ticket, number);
        };
    }

    private FollowUps and(FollowUps next) {
        return new FollowUps(
                demand.or(next::demand),
                Stream.concat(undone.stream(), next.undone.stream()).toList());
    }
}
