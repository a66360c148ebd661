package org.tokentriage.system;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one of the system's own programs lies. It is started by this path alone: a bare name would be looked for in the folder that this
 * program happens to be started in, too, where anybody may have put another.
 */
public final class ProgramFile {

    private static final Path USUAL_WINDOWS = Path.of("C:\\Windows");

    private ProgramFile() {}

    /**
     * A program of this system's.
     *
     * @param name without an ending, such as {@code reg}
     */
    public static Optional<Path> find(String name) {
        return OperatingSystem.isWindows()
                ? ofWindows(name, System.getenv("SystemRoot"))
                : onPath(name, System.getenv("PATH"));
    }

    /**
     * The first in some folders.
     *
     * @param folders as the variable {@code PATH} has them; those that are not absolute do not count
     */
    public static Optional<Path> onPath(String name, @Nullable String folders) {
        return Stream.ofNullable(folders)
                .flatMap(all -> Arrays.stream(all.split(File.pathSeparator, -1)))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    static Optional<Path> ofWindows(String name, @Nullable String systemRoot) {
        return Optional.of(windowsFolder(systemRoot).resolve("System32").resolve(name + ".exe"))
                .filter(Files::isRegularFile);
    }

    /**
     * The folder of Windows itself.
     *
     * @param systemRoot as the variable of this name has it
     */
    public static Path windowsFolder(@Nullable String systemRoot) {
        return Optional.ofNullable(systemRoot)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(USUAL_WINDOWS);
    }
}
