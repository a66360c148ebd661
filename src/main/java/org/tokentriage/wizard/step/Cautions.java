package org.tokentriage.wizard.step;

import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.desk.EarlierTicket;
import org.tokentriage.ticket.desk.OutgoingTicket;

/**
 * What the agent should know before a ticket is sent, and may send it all the same.
 *
 * @param earlier tickets that are still open and may be about the same, the newest first
 * @param altered the texts as the desk will get them, when they are not as they were written
 * @param byHand cases about the same that somebody began to open by hand, and told no number of
 */
public record Cautions(List<EarlierTicket> earlier, Optional<OutgoingTicket> altered, List<ListedCase.Sound> byHand) {

    public static final Cautions NONE = new Cautions(List.of(), Optional.empty());

    public Cautions {
        earlier = List.copyOf(earlier);
        byHand = List.copyOf(byHand);
    }

    /** No case was begun by hand. */
    public Cautions(List<EarlierTicket> earlier, Optional<OutgoingTicket> altered) {
        this(earlier, altered, List.of());
    }

    public boolean isEmpty() {
        return earlier.isEmpty() && altered.isEmpty() && byHand.isEmpty();
    }

    /** The newest ticket that is about the same token: nobody needs a second one. */
    public Optional<EarlierTicket> duplicate() {
        return earlier.stream().filter(EarlierTicket::sameToken).findFirst();
    }

    public Cautions with(List<EarlierTicket> found) {
        return new Cautions(found, altered, byHand);
    }

    public Cautions with(OutgoingTicket outgoing) {
        return new Cautions(earlier, Optional.of(outgoing).filter(texts -> !texts.isAsWritten()), byHand);
    }

    /** Whether somebody who knows these knows the others, too. */
    public boolean cover(Cautions others) {
        return earlier.containsAll(others.earlier)
                && byHand.containsAll(others.byHand)
                && (others.altered.isEmpty() || altered.equals(others.altered));
    }
}
