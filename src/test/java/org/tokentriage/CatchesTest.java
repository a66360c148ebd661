package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever catches everything catches what nobody thought of, too, and a mistake in the program becomes a sentence to the agent.
 * Compiled classes cannot tell, since the end of a {@code try} with resources looks the same there.
 */
class CatchesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern BROAD =
            Pattern.compile("catch\\s*\\([^)]*\\b(Throwable|Exception|RuntimeException|Error)\\b[^)]*\\)");

    @Test
    void nobodyCatchesMoreThanIsNamed() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .isNotEmpty()
                    .flatExtracting(CatchesTest::broad)
                    .isEmpty();
        }
    }

    private static List<String> broad(Path file) throws IOException {
        return BROAD.matcher(Files.readString(file))
                .results()
                .map(found -> file + ": " + found.group())
                .toList();
    }
}
