package org.tokentriage.system;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folders and files that only their user reads, from the moment they are made and whatever the umask. Windows sees to that by itself within
 * the user's profile; elsewhere it takes permissions, and a look at who was there first.
 */
public final class OwnFolder {

    private static final Set<PosixFilePermission> WRITTEN_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private OwnFolder() {}

    /**
     * Makes a folder if it is not there, and takes it from all other users.
     *
     * @throws NotOwn when a link stands in its place, or it is another user's
     */
    public static void open(Path folder) throws IOException {
        make(folder);
        requireRealFolder(folder);
        if (isPosix(folder)) {
            requireOwner(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Makes a folder and those above it that are not there. One that was there stays its owner's affair, except that no other user may go on
     * writing in it.
     */
    public static void make(Path folder) throws IOException {
        var absolute = folder.toAbsolutePath();
        if (Files.exists(absolute)) {
            keepOthersFromWriting(absolute);
            return;
        }
        var above = absolute.getParent();
        if (above != null && !Files.exists(above)) {
            make(above);
        }
        try {
            Files.createDirectory(absolute, forFolders(absolute));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
        if (above != null) {
            force(above);
        }
    }

    /** What a new file is made with. */
    public static FileAttribute<?>[] forFiles(Path file) {
        return attributes(file, "rw-------");
    }

    /** Refuses what is not a plain file, such as a link; a file that is not there is nobody's. */
    public static Path requirePlain(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotOwn(file);
        }
        return file;
    }

    /** A file made or deleted counts when its folder is on the disk too; Windows opens no folder and needs none of this. */
    public static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            forceOpened(folder);
        }
    }

    /** An interrupt closes the channel: it is put aside, and told afterwards. */
    private static void forceOpened(Path folder) throws IOException {
        var interrupted = Thread.interrupted();
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (ClosedByInterruptException interruptedMeanwhile) {
            forceOpened(folder);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Only where an older program left it open to everybody; who shares a folder with a group meant it. */
    private static void keepOthersFromWriting(Path folder) throws IOException {
        if (isPosix(folder)) {
            var permissions = Files.getPosixFilePermissions(folder);
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE) && isOwn(folder)) {
                permissions.removeAll(WRITTEN_BY_OTHERS);
                Files.setPosixFilePermissions(folder, permissions);
            }
        }
    }

    private static void requireRealFolder(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new NotOwn(folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    private static void requireOwner(Path folder) throws IOException {
        if (!isOwn(folder)) {
            throw new NotOwn(folder);
        }
    }

    /** Whose a new file is tells who this program's user is, also where users have no names. */
    private static boolean isOwn(Path folder) throws IOException {
        var probe = Files.createTempFile("token-triage", ".own");
        try {
            return Files.getOwner(folder).equals(Files.getOwner(probe));
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] forFolders(Path folder) {
        return attributes(folder, "rwx------");
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
