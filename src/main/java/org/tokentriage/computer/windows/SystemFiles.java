package org.tokentriage.computer.windows;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Sighting;

/** Files that are there or not. */
final class SystemFiles {

    private static final String PREFIX = "file:";
    private static final List<String> LIBRARIES = List.of("System32\\aetpkss1.dll", "SysWOW64\\aetpkss1.dll");

    private SystemFiles() {}

    /** SafeSign's library for programs of 64 bits, and for those of 32. */
    static List<Sighting> libraries() {
        return Optional.ofNullable(System.getenv("SystemRoot")).stream()
                .flatMap(root -> LIBRARIES.stream().filter(name -> Files.exists(Path.of(root, name.split("\\\\")))))
                .map(name -> Sighting.value(PREFIX + name, ""))
                .toList();
    }

    /** A file with this path, if it is there. */
    static Stream<Sighting> manifest(String path) {
        try {
            return Files.exists(Path.of(path)) ? Stream.of(Sighting.value(PREFIX + path, "")) : Stream.of();
        } catch (InvalidPathException nonsense) {
            return Stream.of();
        }
    }
}
