package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.cases.Cases.Erased;
import org.tokentriage.ticket.cases.Retention;

/** Takes away what was written about one company. */
final class Erasure {

    private final CaseFiles files;
    private final CaseLocks locks;
    private final Cnpj company;
    private final List<String> kept = new ArrayList<>();
    private final List<String> inUse = new ArrayList<>();
    private int removed;

    Erasure(CaseFiles files, CaseLocks locks, Cnpj company) {
        this.files = files;
        this.locks = locks;
        this.company = company;
    }

    Erased run() throws IOException {
        for (var name : files.names()) {
            if (files.mentions(name, company)) {
                eraseUnlessInUse(name);
            }
        }
        return new Erased(removed, kept, inUse);
    }

    /** Only a key can be in use. */
    private void eraseUnlessInUse(CaseName name) throws IOException {
        var key = name.key();
        if (key.isEmpty()) {
            erase(name);
            return;
        }
        var taken = locks.take(key.get());
        if (taken.isEmpty()) {
            inUse.add(name.value());
            return;
        }
        var lock = taken.get();
        try (lock) {
            erase(name);
        }
    }

    private void erase(CaseName name) throws IOException {
        if (files.read(name).state().filter(Retention::mayGo).isPresent()) {
            files.remove(name);
            removed++;
        } else {
            files.eraseForm(name);
            kept.add(name.value());
        }
    }
}
