package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.tokentriage.system.OwnFolder;
import org.tokentriage.ticket.CorrelationKey;

/**
 * Who works on which case: one byte of one file for each key, which the operating system frees when its holder dies.
 *
 * <p>Not the case's own file: where locks are POSIX's, reading it and closing it again would free its lock (fcntl(2)), and where they are
 * Windows', nobody else could read it. A program opens this file once for the same reason, and shares one more byte of it with the
 * others as long as it runs, so that the last of them can remove it.
 */
final class CaseLocks implements Closeable {

    /** How long a lock is waited for: whoever lists the cases has each for milliseconds. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(5);

    /** The byte of no key. */
    private static final long EVERYBODY = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel file;
    private @Nullable FileLock presence;

    private CaseLocks(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** Opens the file; nothing, when the last program that used it is just removing it. */
    static Optional<CaseLocks> open(PrivateDirectory directory) throws IOException {
        var path = directory.file("locks");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var locks = new CaseLocks(path, FileChannel.open(path, options, OwnFolder.forFiles(path)));
        if (locks.share()) {
            return Optional.of(locks);
        }
        locks.close();
        pause();
        return Optional.empty();
    }

    /** {@return the case's lock, or nothing when somebody has it, here or elsewhere} */
    Optional<FileLock> take(CorrelationKey key) throws IOException {
        return exclusively(place(key));
    }

    /** {@return the case's lock as soon as it is free, or nothing when somebody keeps it} */
    Optional<FileLock> await(CorrelationKey key) throws IOException {
        var begun = System.nanoTime();
        var taken = take(key);
        while (taken.isEmpty() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            pause();
            taken = take(key);
        }
        return taken;
    }

    /** {@return whether no other program uses the file; none can then, until it is {@linkplain #share shared} again or removed} */
    boolean claim() throws IOException {
        release();
        var alone = exclusively(EVERYBODY);
        presence = alone.orElse(null);
        if (alone.isEmpty()) {
            share();
        }
        return alone.isPresent();
    }

    /** Removes the file, which is of no use any more. */
    void remove() throws IOException {
        try (file) {
            Files.deleteIfExists(path);
        }
    }

    /** {@return whether this program now uses the file, which another has not just removed} */
    boolean share() throws IOException {
        release();
        try {
            presence = file.tryLock(EVERYBODY, 1, true);
            return presence != null && Files.exists(path);
        } catch (OverlappingFileLockException sharedHere) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void release() throws IOException {
        if (presence != null) {
            presence.release();
            presence = null;
        }
    }

    private Optional<FileLock> exclusively(long place) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock(place, 1, false));
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    /** An interrupt would end the pause at once: it is put aside, and told afterwards. */
    static void pause() {
        var interrupted = Thread.interrupted();
        LockSupport.parkNanos(PAUSE.toNanos());
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The key's twelve letters and digits as a number, which is below 2^63 and no other key's. */
    private static long place(CorrelationKey key) {
        return Long.parseLong(key.value().substring("TT".length()).replace("-", ""), Character.MAX_RADIX);
    }
}
