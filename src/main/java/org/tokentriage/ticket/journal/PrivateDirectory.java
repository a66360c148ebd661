package org.tokentriage.ticket.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.system.OwnFolder;

/** A folder that only its user reads, and in which a new file outlives a power failure. */
final class PrivateDirectory {

    /** How a file is called until it is whole. */
    static final String UNFINISHED = ".new";

    private static final Logger LOG = LoggerFactory.getLogger(PrivateDirectory.class);

    /** A virus scanner may hold a new file for a moment, during which it cannot be renamed. */
    private static final int ATTEMPTS = 20;

    private final Path path;

    private PrivateDirectory(Path path) {
        this.path = path;
    }

    /** Makes the folder, if it is not there, and takes it from others. */
    static PrivateDirectory open(Path path) throws IOException {
        OwnFolder.open(path);
        return new PrivateDirectory(path);
    }

    Path path() {
        return path;
    }

    /** {@return the file of a name, which is no link} */
    Path file(String name) throws IOException {
        return OwnFolder.requirePlain(path.resolve(name));
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
        var file = file(name);
        return CheckedLines.read(has(name) ? Files.readAllBytes(file) : new byte[0]);
    }

    /** Opens a file of lines to go on with it; one that is not there is made. */
    LineLog log(String name) throws IOException {
        var file = file(name);
        if (!has(name)) {
            Files.createFile(file, OwnFolder.forFiles(file));
            OwnFolder.force(path);
        }
        return LineLog.open(file);
    }

    /** Makes a file that is there whole or not at all, in the place of one that was not. */
    void create(String name, byte[] content) throws IOException {
        var fresh = path.resolve(name + UNFINISHED);
        Files.deleteIfExists(fresh);
        try {
            Files.createFile(fresh, OwnFolder.forFiles(fresh));
            write(fresh, content);
            rename(fresh, path.resolve(name));
        } catch (IOException full) {
            Files.deleteIfExists(fresh);
            throw full;
        }
        OwnFolder.force(path);
    }

    /**
     * Removes what a file holds and then the file. Another program, such as a virus scanner, may hold the file for a while, but not what
     * was in it.
     */
    void erase(String name) throws IOException {
        var file = file(name);
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
        OwnFolder.force(path);
    }

    /** Not a channel, which an interrupt would close. */
    private static void write(Path file, byte[] content) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.write(content);
            opened.getFD().sync();
        }
    }

    private static void empty(Path file) throws IOException {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(0);
            opened.getFD().sync();
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (FileSystemException held) {
                if (attempt == ATTEMPTS) {
                    throw held;
                }
                CaseLocks.pause();
            }
        }
    }
}
