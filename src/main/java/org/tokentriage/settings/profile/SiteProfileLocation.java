package org.tokentriage.settings.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tokentriage.system.EnvironmentFolder;
import org.tokentriage.system.OperatingSystem;

/**
 * Where the site profile is looked for.
 *
 * @param machine the file for the whole machine, which an administrator installs; empty when the system names no place for it
 * @param user the file of the user who runs this program; empty when the system names no place for it
 */
public record SiteProfileLocation(Optional<Path> machine, Optional<Path> user) {

    private static final String FILE = "site.toml";

    /** Where a program on this computer looks. */
    public static SiteProfileLocation here() {
        return OperatingSystem.isWindows() ? onWindows(System::getenv) : onUnix(System::getenv);
    }

    /** Both places, the machine's first. */
    public List<Path> searched() {
        return Stream.concat(machine.stream(), user.stream()).toList();
    }

    static SiteProfileLocation onWindows(Function<String, @Nullable String> environment) {
        return new SiteProfileLocation(
                EnvironmentFolder.named("PROGRAMDATA", environment).map(SiteProfileLocation::onWindows),
                EnvironmentFolder.named("APPDATA", environment).map(SiteProfileLocation::onWindows));
    }

    /** As the XDG Base Directory Specification has it: a path that is not absolute is to be ignored. */
    static SiteProfileLocation onUnix(Function<String, @Nullable String> environment) {
        var own = EnvironmentFolder.named("XDG_CONFIG_HOME", environment)
                .or(() -> EnvironmentFolder.named("HOME", environment).map(home -> home.resolve(".config")));
        return new SiteProfileLocation(Optional.of(onUnix(Path.of("/etc"))), own.map(SiteProfileLocation::onUnix));
    }

    private static Path onWindows(Path folder) {
        return folder.resolve("TokenTriage").resolve(FILE);
    }

    private static Path onUnix(Path folder) {
        return folder.resolve("token-triage").resolve(FILE);
    }
}
