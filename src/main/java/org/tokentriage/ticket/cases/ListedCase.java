package org.tokentriage.ticket.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;

/** A case as a list shows it. */
public sealed interface ListedCase {

    /** What the agent wrote; empty when it was purged, or never kept. */
    Optional<TicketDraft> draft();

    /**
     * A case whose records are all there.
     *
     * @param begun when the agent began to write
     * @param inUse whether it is open, here or in another program: it then cannot be opened
     */
    record Sound(CorrelationKey key, Instant begun, CaseState state, Optional<TicketDraft> draft, boolean inUse)
            implements ListedCase {}

    /**
     * A case of which a record is not what was written. It cannot be opened: look for its ticket in the desk, begin a new case from
     * its draft, or discard it.
     *
     * @param name the key, or what stands in its place
     * @param events what could still be read of its history, in order and perhaps with gaps
     */
    record Damaged(String name, List<CaseEvent> events, Optional<TicketDraft> draft) implements ListedCase {
        public Damaged {
            events = List.copyOf(events);
        }
    }
}
