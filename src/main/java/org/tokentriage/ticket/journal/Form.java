package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.CaseState;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;

/** What the agent writes in a case, as it is remembered and, where that is allowed, kept in a file of its own. */
final class Form implements Closeable {

    private final PrivateDirectory directory;
    private final String name;
    private final Keeping keeping;
    private Written written;
    private @Nullable LineLog log;

    Form(PrivateDirectory directory, String name, Keeping keeping, Written written) {
        this.directory = directory;
        this.name = name;
        this.keeping = keeping;
        this.written = written;
    }

    Optional<TicketDraft> draft() {
        return written.draft();
    }

    Optional<Ticket> ticket(CaseState state) {
        return written.ticket(state);
    }

    /** Writes nothing when nothing changed. */
    void save(TicketDraft draft) throws IOException {
        if (!written.draft().equals(Optional.of(draft))) {
            append(FormLine.of(draft));
            written = written.and(draft);
        }
    }

    void save(Ticket ticket) throws IOException {
        append(FormLine.of(ticket));
        written = written.and(ticket);
    }

    /** Forgets all that was written, here and on the disk. */
    void erase() throws IOException {
        written = Written.NOTHING;
        close();
        directory.erase(name);
    }

    @Override
    public void close() throws IOException {
        if (log != null) {
            log.close();
            log = null;
        }
    }

    private void append(FormLine line) throws IOException {
        switch (keeping) {
            case FORM -> log().append(Json.write(line));
            case NO_PERSONAL_DATA -> {}
        }
    }

    private LineLog log() throws IOException {
        var opened = log == null ? directory.log(name) : log;
        log = opened;
        return opened;
    }
}
