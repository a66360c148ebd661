package org.tokentriage.ticket.journal;

import java.util.Optional;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;

/**
 * What a form's file holds.
 *
 * @param draft what was written last
 * @param ticket the last that was whole
 * @param damaged whether anything in the file cannot be read
 */
record Written(Optional<TicketDraft> draft, Optional<Ticket> ticket, boolean damaged) {

    static final Written NOTHING = new Written(Optional.empty(), Optional.empty(), false);

    static Written of(CheckedLines lines) {
        var written = new Written(Optional.empty(), Optional.empty(), lines.damaged());
        for (var text : lines.texts()) {
            written = Json.read(text, FormLine.class).flatMap(written::and).orElseGet(written::unreadable);
        }
        return written;
    }

    Written and(TicketDraft next) {
        return new Written(Optional.of(next), ticket, damaged);
    }

    Written and(Ticket next) {
        return new Written(Optional.of(TicketDraft.of(next)), Optional.of(next), damaged);
    }

    private Optional<Written> and(FormLine line) {
        return line.ticket().map(this::and).or(() -> line.draft().map(this::and));
    }

    private Written unreadable() {
        return new Written(draft, ticket, true);
    }
}
