package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/changing.md} tells people to touch is there. */
class ChangingTest {

    private static final Path GUIDE = Path.of("docs", "changing.md");
    private static final Path PRODUCT = Path.of("src", "main", "java", "org", "tokentriage");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|properties|txt|md|toml))`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)`");

    @Test
    void everyFileIsWhereTheGuideSaysItIs() throws IOException {
        var missing = named(FILE)
                .filter(file -> !file.contains("texts_xx"))
                .filter(file -> !Files.exists(Path.of(file)) && !Files.exists(PRODUCT.resolve(file)));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyClassIsSomewhere() throws IOException {
        try (var sources = Files.walk(Path.of("src"))) {
            var names = sources.map(path -> path.getFileName().toString()).toList();

            assertThat(named(CLASS).filter(name -> !names.contains(name + ".java")))
                    .isEmpty();
        }
    }

    private static Stream<String> named(Pattern kind) throws IOException {
        var found = kind.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(found).isNotEmpty();
        return found.stream().map(match -> match.group(1));
    }
}
