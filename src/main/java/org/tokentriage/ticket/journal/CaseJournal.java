package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.system.OwnFolder;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.ticket.TicketDraft;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.ListedCase;
import org.tokentriage.ticket.cases.OpenCase;
import org.tokentriage.ticket.cases.Outbox;
import org.tokentriage.ticket.cases.Retention;

/** The cases of this computer's user, as files of one folder. A program opens it once, and closes it after its cases. */
public final class CaseJournal implements Cases, AutoCloseable {

    private final CaseFiles files;
    private final CaseLocks locks;
    private final Path home;

    private CaseJournal(CaseFiles files, CaseLocks locks, Path home) {
        this.files = files;
        this.locks = locks;
        this.home = home;
    }

    /** Opens the cases in the program's data folder. */
    public static CaseJournal in(Path dataFolder, StoragePolicy policy, Clock clock) throws CaseException {
        return open(dataFolder, dataFolder.resolve("cases"), policy, clock);
    }

    /** Makes the folder, if it is not there, and takes it from all other users. */
    public static CaseJournal open(Path folder, StoragePolicy policy, Clock clock) throws CaseException {
        return open(folder, folder, policy, clock);
    }

    private static CaseJournal open(Path home, Path folder, StoragePolicy policy, Clock clock) throws CaseException {
        return DiskCall.in(folder, () -> {
            OwnFolder.make(home);
            var opened = Optional.<CaseJournal>empty();
            while (opened.isEmpty()) {
                var directory = PrivateDirectory.open(folder);
                var files = new CaseFiles(directory, policy, clock);
                opened = CaseLocks.open(directory).map(locks -> new CaseJournal(files, locks, home));
            }
            return opened.get();
        });
    }

    @Override
    public OpenCase begin(TicketDraft draft) throws CaseException {
        return onDisk(() -> locked(draft.key(), lock -> files.create(draft, lock)));
    }

    @Override
    public Optional<OpenCase> open(CorrelationKey key) throws CaseException {
        return onDisk(() -> files.isBegun(CaseName.of(key))
                ? Optional.of(locked(key, lock -> files.resume(key, lock)))
                : Optional.empty());
    }

    @Override
    public List<ListedCase> all() throws CaseException {
        return onDisk(() -> {
            var cases = new ArrayList<ListedCase>();
            for (var name : files.names()) {
                listed(name).ifPresent(cases::add);
            }
            return cases;
        });
    }

    @Override
    public int expire(Retention retention) throws CaseException {
        return new Expiry(this, retention, files.clock().instant()).run();
    }

    @Override
    public Erased erase(Cnpj company) throws CaseException {
        return onDisk(() -> new Erasure(files, locks, company).run());
    }

    @Override
    public Outbox pending() throws CaseException {
        return Outbox.of(all(), files.clock().instant());
    }

    @Override
    public void discard(ListedCase listed) throws CaseException {
        switch (listed) {
            case ListedCase.Sound sound -> discard(sound.key());
            case ListedCase.Damaged damaged -> onDisk(() -> remove(new CaseName(damaged.name())));
        }
    }

    @Override
    public void leave() throws CaseException {
        onDisk(() -> {
            new CaseCleanup(home, files, locks).leave();
            return true;
        });
    }

    @Override
    public void close() throws CaseException {
        onDisk(() -> {
            locks.close();
            return true;
        });
    }

    private void discard(CorrelationKey key) throws CaseException {
        var found = open(key);
        if (found.isPresent()) {
            try (var opened = found.get()) {
                opened.discard();
            }
        }
    }

    /** Only a key can be in use. */
    private boolean remove(CaseName name) throws IOException, CaseException {
        var key = name.key();
        if (key.isPresent()) {
            var lock = take(key.get());
            try (lock) {
                files.remove(name);
            }
        } else {
            files.remove(name);
        }
        return true;
    }

    private Optional<ListedCase> listed(CaseName name) throws IOException, CaseException {
        var key = name.key();
        return key.isPresent()
                ? listed(name, key.get())
                : Optional.of(files.read(name).damaged());
    }

    private Optional<ListedCase> listed(CaseName name, CorrelationKey key) throws IOException, CaseException {
        var taken = locks.take(key);
        if (taken.isEmpty()) {
            return files.read(name).inUse(key);
        }
        try (var lock = taken.get()) {
            if (files.isBegun(name)) {
                return Optional.of(settled(name, key, lock));
            }
            files.remove(name);
            return Optional.empty();
        }
    }

    private ListedCase settled(CaseName name, CorrelationKey key, FileLock lock) throws IOException, CaseException {
        var stored = files.read(name);
        if (stored.state().isEmpty()) {
            return stored.damaged();
        }
        try (var file = files.resume(key, lock)) {
            return stored.listed(file);
        }
    }

    private CaseFile locked(CorrelationKey key, Opening opening) throws IOException, CaseException {
        var lock = take(key);
        try {
            return opening.with(lock);
        } catch (IOException | CaseException failed) {
            lock.release();
            throw failed;
        }
    }

    private FileLock take(CorrelationKey key) throws IOException, CaseException {
        return locks.await(key).orElseThrow(() -> new CaseException(new CaseFailure.InUse(key)));
    }

    private <T> T onDisk(DiskCall<T> call) throws CaseException {
        return DiskCall.in(files.directory().path(), call);
    }

    @FunctionalInterface
    private interface Opening {
        CaseFile with(FileLock lock) throws IOException, CaseException;
    }
}
