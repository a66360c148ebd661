package org.tokentriage.wizard.step;

import java.time.Instant;
import java.util.List;
import org.tokentriage.ticket.desk.RelatedTicket;
import org.tokentriage.words.Problem;

/** What is known of the demand that the desk makes of a ticket. */
public sealed interface Related {

    /** The site's profile names no way to look. */
    record NotLookedFor() implements Related {}

    /** The ticket was opened by hand, and whoever did that may tell the demand's number later. */
    record ToBeTold() implements Related {}

    record Looking() implements Related {}

    record Found(List<RelatedTicket> demands, Instant at) implements Related {
        public Found {
            demands = List.copyOf(demands);
        }
    }

    /** Looked for often enough by itself; the agent may look again. */
    record NotYet() implements Related {}

    record Failed(Problem problem) implements Related {}
}
