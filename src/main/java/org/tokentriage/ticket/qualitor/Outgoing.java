package org.tokentriage.ticket.qualitor;

import java.util.List;
import org.tokentriage.settings.NewTickets;
import org.tokentriage.settings.NewTickets.Capacity;
import org.tokentriage.ticket.OutgoingText;
import org.tokentriage.ticket.OutgoingTicket;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.TicketTemplate;

/** Makes texts fit what a site can keep. */
final class Outgoing {

    private static final String CUT = " [...]";

    private final Capacity capacity;
    private final boolean keyInTitle;
    private final TicketTemplate template;

    Outgoing(NewTickets newTickets, TicketTemplate template) {
        this(newTickets.capacity(), newTickets.keyInTitle(), template);
    }

    Outgoing(Capacity capacity, boolean keyInTitle, TicketTemplate template) {
        this.capacity = capacity;
        this.keyInTitle = keyInTitle;
        this.template = template;
    }

    OutgoingTicket of(Ticket ticket) {
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

    OutgoingText title(String written) {
        return fitting(written, capacity.title());
    }

    OutgoingText followUp(String written) {
        return fitting(written, capacity.followUp());
    }

    /** A text of which no limit is known. */
    OutgoingText unlimited(String written) {
        return fitting(written, Integer.MAX_VALUE);
    }

    /** What is too long is taken from the agent's own texts, so that the customer's data and the key stay. */
    private OutgoingText description(Ticket ticket) {
        var whole = unlimited(template.description(ticket));
        var excess = whole.text().length() - capacity.description();
        if (excess <= 0) {
            return whole;
        }
        var wording = ticket.wording();
        var problem = shortened(unlimited(wording.problem()).text(), excess);
        var left = excess - (unlimited(wording.problem()).text().length() - problem.length());
        var solution = shortened(unlimited(wording.solution()).text(), left);
        var shorter = new TicketDraft.Wording(wording.category(), wording.type(), wording.title(), problem, solution);
        var cut = fitting(template.description(with(ticket, shorter)), capacity.description());
        return new OutgoingText(cut.text(), whole.replaced(), excess);
    }

    private OutgoingText fitting(String written, int longest) {
        var kept = new Keepable(written, capacity.characters());
        var text = kept.text();
        var omitted = Math.max(0, text.length() - longest);
        return new OutgoingText(shortened(text, omitted), List.copyOf(kept.replaced()), omitted);
    }

    /** The text without at least so many characters at its end; a mark in their place tells the next reader. */
    private static String shortened(String text, int excess) {
        if (excess <= 0) {
            return text;
        }
        var length = text.length() - excess - CUT.length();
        return length <= 0 ? "" : text.substring(0, length) + CUT;
    }

    private static Ticket with(Ticket ticket, TicketDraft.Wording wording) {
        return new Ticket(
                ticket.customer(), ticket.contact(), wording, ticket.token(), ticket.key(), ticket.requester());
    }
}
