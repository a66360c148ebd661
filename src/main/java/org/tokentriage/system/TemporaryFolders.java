package org.tokentriage.system;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the launchers let Java keep its temporary files: {@code tmp} in the {@link DataFolder}, and in there a folder for each
 * process, named by its number. Windows keeps an open file from being deleted, so that a process cannot remove all of its own; nobody
 * else would.
 */
public final class TemporaryFolders {

    private TemporaryFolders() {}

    /**
     * Removes those whose process has ended. What cannot be removed now is left to the next start, without a word: it runs beside a command,
     * whose answer is all that may be printed.
     *
     * @param data the program's folder, which need not be there
     */
    public static void clear(Path data) {
        try (var folders = Files.list(data.resolve("tmp"))) {
            left(folders).forEach(TemporaryFolders::remove);
        } catch (IOException noneOrUnreadable) {
            // There is none, or it stays.
        }
    }

    /**
     * Removes this process's own at its end, and the folders around it that are empty then. What Windows holds is left to the next start.
     *
     * @param data the program's folder, which need not be there
     */
    public static void leave(Path data) {
        var all = data.resolve("tmp");
        var own = all.resolve(Long.toString(ProcessHandle.current().pid()));
        if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        remove(own);
        try {
            Files.delete(all);
            Files.delete(data);
        } catch (IOException inUse) {
            // Others are in there, or what must stay.
        }
    }

    private static Stream<Path> left(Stream<Path> folders) {
        return folders.filter(folder -> {
            var process = process(folder);
            return process.isPresent() && ProcessHandle.of(process.getAsLong()).isEmpty();
        });
    }

    private static OptionalLong process(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("\\d{1,10}") ? OptionalLong.of(Long.parseLong(name)) : OptionalLong.empty();
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException held) {
            // It stays.
        }
    }

    /** Follows no link. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
