package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tokentriage.ticket.CorrelationKey;

/** A key that is printed somewhere is copied some day, and two cases with one key are one ticket: examples prove nothing. */
class PrintedKeysTest {

    private static final Pattern KEY = Pattern.compile("TT(-[0-9A-Za-z]{4}){3}");
    private static final List<Path> PRINTED =
            List.of(Path.of("docs"), Path.of("README.md"), Path.of("src/main/resources"), Path.of("installer"));

    @Test
    void noKeyThatCanBeCopiedIsOne() throws IOException {
        var found = PRINTED.stream()
                .flatMap(PrintedKeysTest::texts)
                .flatMap(PrintedKeysTest::keys)
                .toList();

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(CorrelationKey.parse(key)).as(key).isEmpty());
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<String> texts(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(PrintedKeysTest::text).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(root.toString(), unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
