package org.tokentriage.system;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the program keeps what must outlive it: in the user's own part of this computer, which does not roam to others. */
public final class DataFolder {

    /** The system property that names another folder. */
    public static final String PROPERTY = "tokentriage.data";

    private DataFolder() {}

    /** The folder of the user who runs this program. */
    public static Path here() {
        var chosen = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
        return chosen.orElseGet(() -> OperatingSystem.isWindows() ? onWindows(System::getenv) : onUnix(System::getenv));
    }

    static Path onWindows(Function<String, @Nullable String> environment) {
        return EnvironmentFolder.named("LOCALAPPDATA", environment)
                .orElseGet(() -> home().resolve("AppData").resolve("Local"))
                .resolve("TokenTriage");
    }

    /** As the XDG Base Directory Specification has it. */
    static Path onUnix(Function<String, @Nullable String> environment) {
        return EnvironmentFolder.named("XDG_DATA_HOME", environment)
                .orElseGet(() -> EnvironmentFolder.named("HOME", environment)
                        .orElseGet(DataFolder::home)
                        .resolve(".local")
                        .resolve("share"))
                .resolve("token-triage");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
