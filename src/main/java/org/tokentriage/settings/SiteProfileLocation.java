package org.tokentriage.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the site profile is looked for: the file for the whole machine, which an administrator installs, goes before the user's own.
 *
 * @param searched the places, in the order of the search
 */
public record SiteProfileLocation(List<Path> searched) {

    private static final String FILE = "site.toml";

    public SiteProfileLocation {
        searched = List.copyOf(searched);
    }

    /** Where a program on this computer looks. */
    public static SiteProfileLocation here() {
        return System.getProperty("os.name").startsWith("Windows") ? onWindows(System::getenv) : onUnix(System::getenv);
    }

    /** {@return the first of the places that has a file} */
    public Optional<Path> find() {
        return searched.stream().filter(Files::exists).findFirst();
    }

    static SiteProfileLocation onWindows(Function<String, @Nullable String> environment) {
        return new SiteProfileLocation(Stream.of("PROGRAMDATA", "APPDATA")
                .flatMap(name -> folder(environment, name).stream())
                .map(folder -> folder.resolve("Token Triage").resolve(FILE))
                .toList());
    }

    /** As the XDG Base Directory Specification has it: a path that is not absolute is to be ignored. */
    static SiteProfileLocation onUnix(Function<String, @Nullable String> environment) {
        var own = folder(environment, "XDG_CONFIG_HOME")
                .or(() -> folder(environment, "HOME").map(home -> home.resolve(".config")));
        return new SiteProfileLocation(Stream.concat(Stream.of(Path.of("/etc")), own.stream())
                .map(folder -> folder.resolve("token-triage").resolve(FILE))
                .toList());
    }

    /** The folder that a variable names, as an absolute path. */
    static Optional<Path> folder(Function<String, @Nullable String> environment, String name) {
        return Optional.ofNullable(environment.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
