package org.tokentriage.token.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the Java machine of a worker crashed last, for whoever investigates it. It holds the variables and the command line of the worker.
 *
 * @param folder the user's own folder of this program; made when there is something to keep
 */
public record CrashLog(Path folder) {

    static final String NAME = "module-crash.log";

    private static final Logger LOG = LoggerFactory.getLogger(CrashLog.class);

    /** The file, if a worker has crashed. */
    public Optional<Path> file() {
        return Optional.of(target()).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Takes over what a Java machine has written. Where somebody has put a link, nothing is kept, for it may lead to a file of others. */
    void keep(Path written) {
        try {
            if (Files.isSymbolicLink(folder) || Files.isSymbolicLink(target())) {
                LOG.warn("There is a link where the description of a crash is kept: it was not written");
                return;
            }
            makeFolder();
            takeFromOthers(written, "rw-------");
            Files.move(written, target(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.warn("The description of a crash cannot be kept", refused);
        }
    }

    private void makeFolder() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            takeFromOthers(folder, "rwx------");
        }
    }

    /** Windows sees to it within the user's profile. */
    private static void takeFromOthers(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private Path target() {
        return folder.resolve(NAME);
    }
}
