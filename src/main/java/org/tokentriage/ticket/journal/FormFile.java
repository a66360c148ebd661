package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseState;

/** What the agent writes in a case: kept in a file of its own or, where that is not allowed, in the program's memory. */
final class FormFile implements Closeable {

    private final PrivateDirectory directory;
    private final String name;
    private final StoragePolicy policy;
    private final Map<String, Written> memory;
    private Written written;
    private @Nullable LineLog log;

    /** @param memory what the program remembers, by the names of the files that it would be in */
    FormFile(
            PrivateDirectory directory,
            String name,
            StoragePolicy policy,
            Map<String, Written> memory,
            Written written) {
        this.directory = directory;
        this.name = name;
        this.policy = policy;
        this.memory = memory;
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
            keep(FormLine.of(draft), written.and(draft));
        }
    }

    void save(Ticket ticket) throws IOException {
        keep(FormLine.of(ticket), written.and(ticket));
    }

    /** Forgets all that was written, here and on the disk. */
    void erase() throws IOException {
        written = Written.NOTHING;
        memory.remove(name);
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

    private void keep(FormLine line, Written now) throws IOException {
        switch (policy) {
            case FORM -> log().append(Json.write(line));
            case NO_PERSONAL_DATA -> memory.put(name, now);
        }
        written = now;
    }

    private LineLog log() throws IOException {
        var opened = log == null ? directory.log(name) : log;
        log = opened;
        return opened;
    }
}
