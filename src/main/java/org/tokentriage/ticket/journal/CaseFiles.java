package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;

/** The files of all cases. Whoever makes, opens or removes one has its lock. */
record CaseFiles(PrivateDirectory directory, StoragePolicy policy, Clock clock, Map<String, Written> memory) {

    CaseFiles(PrivateDirectory directory, StoragePolicy policy, Clock clock) {
        this(directory, policy, clock, new ConcurrentHashMap<>());
    }

    List<CaseName> names() throws IOException {
        return CaseName.among(directory.names());
    }

    boolean isBegun(CaseName name) throws IOException {
        return read(name).begun();
    }

    StoredCase read(CaseName name) throws IOException {
        var stored = StoredCase.read(directory, name);
        return Optional.ofNullable(memory.get(name.form())).map(stored::with).orElse(stored);
    }

    /** Whether a form lies on the disk, and not only in memory. */
    boolean keepsForm(CaseName name) {
        return directory.has(name.form());
    }

    CaseFile create(TicketDraft draft, FileLock lock) throws IOException, CaseException {
        var name = CaseName.of(draft.key());
        if (isBegun(name)) {
            throw new CaseException(new CaseFailure.AlreadyBegun(draft.key()));
        }
        var log = CaseLog.begin(directory, name.log(), clock);
        var file = file(draft.key(), log, Written.NOTHING, lock);
        file.save(draft);
        return file;
    }

    /** Opens a case and settles what was left to do when its program ended. */
    CaseFile resume(CorrelationKey key, FileLock lock) throws IOException, CaseException {
        var name = CaseName.of(key);
        var stored = read(name);
        var state = stored.state().orElseThrow(() -> new CaseException(new CaseFailure.Damaged(key)));
        var log = CaseLog.resume(
                directory.log(name.log()), clock, state, stored.replay().holder());
        var file = file(key, log, stored.written(), lock);
        file.settle();
        return file;
    }

    /** Whether a form, also one that was written over, is about a company. */
    boolean mentions(CaseName name, Cnpj company) throws IOException {
        var remembered = Optional.ofNullable(memory.get(name.form()));
        return Written.mentions(directory.read(name.form()), company)
                || remembered.filter(written -> written.mentions(company)).isPresent();
    }

    void eraseForm(CaseName name) throws IOException {
        memory.remove(name.form());
        directory.erase(name.form());
    }

    /** Removes what was written first: no form is left without a case to list it under. */
    void remove(CaseName name) throws IOException {
        eraseForm(name);
        directory.delete(name.log());
        directory.delete(name.unfinished());
    }

    private CaseFile file(CorrelationKey key, CaseLog log, Written written, FileLock lock) {
        var form = new FormFile(directory, CaseName.of(key).form(), policy, memory, written);
        return new CaseFile(key, log, form, lock, this);
    }
}
