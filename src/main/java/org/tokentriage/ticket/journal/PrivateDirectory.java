package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that only its user reads, and in which a new file outlives a power failure. Windows sees to both by itself within the user's
 * profile; elsewhere it takes permissions and an fsync of the folder.
 */
final class PrivateDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateDirectory.class);

    private final Path path;
    private final boolean posix;

    private PrivateDirectory(Path path) {
        this.path = path;
        this.posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes the folder, if it is not there, and takes it from others. */
    static PrivateDirectory open(Path path) throws IOException {
        var directory = new PrivateDirectory(path);
        Files.createDirectories(path);
        if (directory.posix) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return directory;
    }

    Path path() {
        return path;
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    List<String> names() throws IOException {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Reads a file of lines; one that is not there has none. */
    CheckedLines read(String name) throws IOException {
        var file = path.resolve(name);
        return CheckedLines.read(has(name) ? Files.readAllBytes(file) : new byte[0]);
    }

    /** Opens a file of lines to go on with it; one that is not there is made. */
    LineLog log(String name) throws IOException {
        var file = path.resolve(name);
        if (!has(name)) {
            Files.createFile(file, ownersOnly());
            sync();
        }
        return LineLog.open(file);
    }

    /**
     * Removes what a file holds and then the file. Another program, such as a virus scanner, may hold the file for a while, but not what
     * was in it.
     */
    void erase(String name) throws IOException {
        var file = path.resolve(name);
        if (has(name)) {
            empty(file);
            try {
                delete(name);
            } catch (FileSystemException held) {
                LOG.info("an emptied file stays until its case is opened again: {}", name);
            }
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
        sync();
    }

    private static void empty(Path file) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(0);
            opened.getFD().sync();
        }
    }

    /** What a new file in this folder is made with. */
    FileAttribute<?>[] ownersOnly() {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A file made or deleted counts when its folder is on the disk too; Windows opens no folder and needs none of this. */
    private void sync() throws IOException {
        if (posix) {
            forceFolder();
        }
    }

    /** An interrupt closes the channel: it is put aside, and told afterwards. */
    private void forceFolder() throws IOException {
        var interrupted = Thread.interrupted();
        try (var channel = FileChannel.open(path)) {
            channel.force(true);
        } catch (ClosedByInterruptException interruptedMeanwhile) {
            forceFolder();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
