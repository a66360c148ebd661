package org.tokentriage.ticket.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketNumber;
import org.tokentriage.ticket.cases.CaseState;
import org.tokentriage.ticket.desk.Attachment;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.ticket.desk.TicketDesk;
import org.tokentriage.ticket.desk.TicketException;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.desk.Undone.Task;

/**
 * What came of what a site wants for each ticket besides. It never changes that the ticket is open.
 *
 * @param demand the demand that was opened for the ticket just now
 * @param undone what was not done for certain, as the case's journal has it, in the order of {@link Task}
 */
public record FollowUps(Optional<RelatedTicket> demand, List<Undone> undone) {

    /** Nothing was wanted, or all of it is done. */
    public static final FollowUps NONE = new FollowUps(Optional.empty(), List.of());

    private static final String REPORT_NAME = "diagnostico.txt";

    public FollowUps {
        undone = List.copyOf(undone);
    }

    /** What the journal knows to be undone. */
    static FollowUps of(CaseState.Confirmed open) {
        return new FollowUps(Optional.empty(), open.undone());
    }

    /** Asks for one thing, once. */
    static FollowUps of(Task task, TicketDesk desk, Ticket ticket, TicketNumber number) {
        try {
            return new FollowUps(ask(task, desk, ticket, number), List.of());
        } catch (TicketException failed) {
            return new FollowUps(Optional.empty(), List.of(Undone.after(failed, task)));
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

    /** What is known after one more thing was asked for. */
    FollowUps after(Task task, FollowUps asked) {
        var others = undone.stream().filter(other -> other.task() != task);
        var all = Stream.concat(others, asked.undone.stream())
                .sorted(Comparator.comparing(Undone::task))
                .toList();
        return new FollowUps(demand.or(asked::demand), all);
    }
}
