package org.tokentriage.wizard;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.ticket.CaseException;
import org.tokentriage.ticket.TicketDraft;

/** Keeps what is typed, so that it outlives the program. It disturbs nobody: a draft that cannot be kept is still on the form. */
final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final Site site;
    private final Work work;
    private final Turns turns;
    private Optional<TicketDraft> last = Optional.empty();

    Drafts(Site site, Threads threads, Turns turns) {
        this.site = site;
        this.work = threads.networkWork();
        this.turns = turns;
    }

    /** Keeps a draft in which something was typed since the last time. */
    void keep(TicketDraft draft) {
        if (isNew(draft)) {
            last = Optional.of(draft);
            work.start(turns.take(() -> write(draft)), kept -> {}, Drafts::tell);
        }
    }

    /** Keeps it before the program ends, which takes milliseconds. */
    void keepNow(TicketDraft draft) {
        if (isNew(draft)) {
            try {
                write(draft);
            } catch (CaseException failed) {
                tell(failed);
            }
        }
    }

    private boolean isNew(TicketDraft draft) {
        return draft.hasBegun() && !last.equals(Optional.of(draft));
    }

    private boolean write(TicketDraft draft) throws CaseException {
        if (site instanceof Site.Ready ready) {
            ready.cases().keep(draft);
        }
        return true;
    }

    private static void tell(Throwable thrown) {
        LOG.warn("a draft could not be kept", thrown);
    }
}
