package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The notices name what is given out: the jars that the build has put together, and what these have taken in. */
class NoticesIT {

    private static final Path NOTICES = Path.of("docs/notices.md");
    private static final Path APP = Path.of("target/app");
    private static final Pattern ARTIFACT = Pattern.compile("(.+?)-\\d.*\\.jar");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern TAKEN_IN = Pattern.compile("META-INF/(\\w+)-LICENSE");

    private static String notices;

    @BeforeAll
    static void readNotices() throws IOException {
        notices = Files.readString(NOTICES);
    }

    @Test
    void everyJarHasALineAndEveryLineAJar() throws IOException {
        var shipped = jars().stream()
                .map(jar -> first(ARTIFACT, jar.getFileName().toString()))
                .filter(Predicate.not("token-triage"::equals))
                .collect(Collectors.toSet());
        var files =
                rows().stream().map(row -> row[2]).filter(cell -> !cell.strip().startsWith("in "));
        var named = files.flatMap(cell -> NAMED.matcher(cell).results().map(name -> name.group(1)))
                .filter(name -> !name.contains(".") && !name.equals("runtime"))
                .collect(Collectors.toSet());

        assertThat(shipped).isNotEmpty().isEqualTo(named);
    }

    @Test
    void whatAJarHasTakenInIsNamedToo() throws IOException {
        var components = rows().stream().map(row -> row[1]).toList();

        assertThat(takenIn())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(components).anyMatch(component -> component.contains(name)));
    }

    @Test
    void everyLicenceThatWantsItsTextRepeatedHasIt() {
        assertThat(notices)
                .contains(
                        "## IAIK PKCS#11 Wrapper License",
                        "## MIT License",
                        "## Boost Software",
                        "## BSD 2-Clause",
                        "## SIL Open Font");
        assertThat(rows().stream()
                        .filter(row -> row[3].strip().equals("MIT"))
                        .map(row -> row[1].strip().split("[ ,]", -1)[0]))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(notices.substring(notices.indexOf("## MIT License")))
                        .contains(name));
    }

    private static Set<String> takenIn() throws IOException {
        var names = Stream.<String>builder();
        for (var jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(ZipEntry::getName)
                        .flatMap(NoticesIT::ofAnother)
                        .forEach(names);
            }
        }
        return names.build().collect(Collectors.toSet());
    }

    private static Stream<String> ofAnother(String entry) {
        var licence = TAKEN_IN.matcher(entry);
        return licence.matches() ? Stream.of(licence.group(1)) : Stream.empty();
    }

    private static List<Path> jars() throws IOException {
        try (var libraries = Files.list(APP.resolve("lib"));
                var toolkit = Files.list(APP.resolve("fx"))) {
            return Stream.concat(libraries, toolkit).toList();
        }
    }

    /** Each row's cells, of which the first is empty. */
    private static List<String[]> rows() {
        return notices.lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.matches()).as(text).isTrue();
        return match.group(1);
    }
}
