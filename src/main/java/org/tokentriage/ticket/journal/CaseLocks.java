package org.tokentriage.ticket.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.tokentriage.ticket.CorrelationKey;

/**
 * Who works on which case: one byte of one file for each key, which the operating system frees when its holder dies.
 *
 * <p>Not the case's own file: where locks are POSIX's, reading it and closing it again would free its lock (fcntl(2)), and where they are
 * Windows', nobody else could read it. A program opens this file once for the same reason.
 */
final class CaseLocks implements Closeable {

    private final FileChannel file;

    private CaseLocks(FileChannel file) {
        this.file = file;
    }

    static CaseLocks open(PrivateDirectory directory) throws IOException {
        var file = directory.path().resolve("locks");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new CaseLocks(FileChannel.open(file, options, directory.ownersOnly()));
    }

    /** {@return the case's lock, or nothing when somebody has it, here or elsewhere} */
    Optional<FileLock> take(CorrelationKey key) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock(place(key), 1, false));
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The key's twelve letters and digits as a number, which is below 2^63 and no other key's. */
    private static long place(CorrelationKey key) {
        return Long.parseLong(key.value().substring("TT".length()).replace("-", ""), Character.MAX_RADIX);
    }
}
