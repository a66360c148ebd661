package org.tokentriage.certificate.crl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.system.OwnFolder;

/**
 * Lists in a folder of the program's own, each as a file named after its address. A file's time of change is when the list ends; it goes
 * after that. What cannot be kept is fetched again.
 */
final class FolderCache implements ListCache {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCache.class);
    private static final String SUFFIX = ".crl";

    private final Path folder;
    private final InstantSource clock;

    FolderCache(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> find(String address) {
        try {
            var file = OwnFolder.requirePlain(file(address));
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("a kept list cannot be read: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String address, byte[] list, Instant until) {
        try {
            OwnFolder.open(folder);
            removeEnded();
            var fresh = folder.resolve(UUID.randomUUID() + ".new");
            Files.createFile(fresh, OwnFolder.forFiles(fresh));
            Files.write(fresh, list);
            Files.setLastModifiedTime(fresh, FileTime.from(until));
            Files.move(fresh, file(address), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("a list cannot be kept: {}", unwritable.getClass().getSimpleName());
        }
    }

    /** Also what a program left that was killed while it wrote. */
    private void removeEnded() throws IOException {
        for (var file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path file(String address) {
        return folder.resolve(UUID.nameUUIDFromBytes(address.getBytes(UTF_8)) + SUFFIX);
    }
}
