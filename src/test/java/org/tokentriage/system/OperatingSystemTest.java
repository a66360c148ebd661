package org.tokentriage.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String QUESTION = "getProperty(\"os.name\")";

    @ParameterizedTest
    @CsvSource({
        "Windows 11, WINDOWS",
        "Windows Server 2022, WINDOWS",
        "Mac OS X, MACOS",
        "Linux, LINUX",
        "FreeBSD, LINUX"
    })
    void isToldByItsName(String name, OperatingSystem system) {
        assertThat(OperatingSystem.named(name)).isEqualTo(system);
    }

    /** Two places that read the name would in time tell the systems apart in two ways. {@code Maker} only repeats it. */
    @Test
    void nobodyElseReadsItsName() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var asking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(OperatingSystemTest::asks)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());

            assertThat(asking).isEqualTo(Set.of("OperatingSystem.java", "Maker.java"));
        }
    }

    private static boolean asks(Path file) {
        try {
            return Files.readString(file).contains(QUESTION);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
