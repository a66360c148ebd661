package org.tokentriage.ticket.qualitor.text;

import java.util.List;
import org.tokentriage.settings.NewTickets;
import org.tokentriage.settings.NewTickets.Capacity;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketTemplate;
import org.tokentriage.ticket.desk.OutgoingText;
import org.tokentriage.ticket.desk.OutgoingTicket;

/** Makes texts fit what a site can keep. */
public final class Outgoing {

    private final Capacity capacity;
    private final boolean keyInTitle;
    private final TicketTemplate template;

    public Outgoing(NewTickets newTickets, TicketTemplate template) {
        this(newTickets.capacity(), newTickets.keyInTitle(), template);
    }

    Outgoing(Capacity capacity, boolean keyInTitle, TicketTemplate template) {
        this.capacity = capacity;
        this.keyInTitle = keyInTitle;
        this.template = template;
    }

    public OutgoingTicket of(Ticket ticket) {
        return new OutgoingTicket(title(ticket), description(ticket));
    }

    /** The key is never cut. */
    private OutgoingText title(Ticket ticket) {
        var written = ticket.wording().title();
        if (!keyInTitle) {
            return title(written);
        }
        var end = " " + ticket.key().value();
        var beginning = fitting(written, capacity.title() - end.length());
        return new OutgoingText(beginning.text() + end, beginning.replaced(), beginning.omitted());
    }

    public OutgoingText title(String written) {
        return fitting(written, capacity.title());
    }

    public OutgoingText followUp(String written) {
        return fitting(written, capacity.followUp());
    }

    /** A text of which no limit is known. */
    public OutgoingText unlimited(String written) {
        return fitting(written, Integer.MAX_VALUE);
    }

    /** What is too long is taken from the agent's own texts, so that the customer's data and the key stay. */
    private OutgoingText description(Ticket ticket) {
        var whole = unlimited(template.description(ticket));
        var longest = capacity.description();
        if (whole.text().length() <= longest) {
            return whole;
        }
        var cut = Shortening.both(
                unlimited(ticket.wording().problem()).text(),
                unlimited(ticket.wording().solution()).text(),
                (problem, solution) -> unlimited(template.description(with(ticket, problem, solution)))
                        .text(),
                longest);
        var fitting = Shortening.keeping(ticket.key().value(), cut, longest);
        return new OutgoingText(fitting, whole.replaced(), whole.text().length() - longest);
    }

    private OutgoingText fitting(String written, int longest) {
        var kept = new Keepable(written, capacity.characters());
        var omitted = Math.max(0, kept.text().length() - longest);
        return new OutgoingText(Shortening.to(kept.text(), longest), List.copyOf(kept.replaced()), omitted);
    }

    private static Ticket with(Ticket ticket, String problem, String solution) {
        var wording = ticket.wording();
        var shorter = wording.saying(problem, solution);
        return new Ticket(
                ticket.customer(), ticket.contact(), shorter, ticket.token(), ticket.key(), ticket.requester());
    }
}
