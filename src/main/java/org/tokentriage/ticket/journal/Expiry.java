package org.tokentriage.ticket.journal;

import java.time.Instant;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ticket.cases.Retention.Ending;

/** Takes away what a site keeps no longer. */
record Expiry(Cases cases, Retention retention, Instant now) {

    /** {@return how many cases it took something of} */
    int run() throws CaseException {
        var ended = 0;
        for (var listed : cases.all()) {
            if (listed instanceof ListedCase.Sound sound && !sound.inUse() && isOver(sound)) {
                ended += end(sound);
            }
        }
        return ended;
    }

    private boolean isOver(ListedCase.Sound sound) {
        return retention.ending(sound).filter(this::isOver).isPresent();
    }

    private boolean isOver(Ending ending) {
        return !now.isBefore(ending.at());
    }

    /** Another program may have gone on with the case since it was listed. */
    private int end(ListedCase.Sound sound) throws CaseException {
        var found = cases.open(sound.key());
        if (found.isEmpty()) {
            return 0;
        }
        try (var opened = found.get()) {
            return opened.state().equals(sound.state()) ? end(opened) : 0;
        }
    }

    private static int end(OpenCase opened) throws CaseException {
        if (Retention.mayGo(opened.state())) {
            opened.discard();
        } else {
            opened.forget();
        }
        return 1;
    }
}
