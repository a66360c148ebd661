package org.tokentriage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the {@link FaultModule} is to show and how it is to fail.
 *
 * @param text a file as {@code src/test/native/README.md} describes it; the library ends the process when it is wrong
 */
public record Scenario(String text) {

    private static final Path PROFILES = Path.of("src/test/native/profiles").toAbsolutePath();
    private static final String SUFFIX = ".ini";

    /** A library without slots. */
    public static Scenario empty() {
        return new Scenario("");
    }

    /** A file of {@code src/test/native/profiles}, such as {@code safesign-blank} or {@code failures/list-grows}. */
    public static Scenario profile(String name) {
        return new Scenario("include " + PROFILES.resolve(name + SUFFIX) + "\n");
    }

    /** The names of all profiles that fail, for {@link #profile}. */
    public static List<String> failures() {
        try (var files = Files.list(PROFILES.resolve("failures"))) {
            return files.map(file -> PROFILES.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a section at the end: a token is in the last slot, an object on the last token. */
    public Scenario with(Section section) {
        return new Scenario(text + section.text());
    }
}
