package org.tokentriage.settings.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.system.ProgramFile;

/**
 * Whether what this program obeys is safe from other users. The machine's profile names the server that gets the passwords: who may write
 * it, or beside it, speaks to every user of the computer.
 *
 * @param writes whether the user who runs this program may write a file, or make one in a folder
 * @param ofAdministrators a folder of the system's, which nobody else writes in
 */
public record Guard(Predicate<Path> writes, Path ofAdministrators) {

    /** This computer's. */
    public static Guard here() {
        return new Guard(Files::isWritable, system());
    }

    /**
     * What this user, without being an administrator, could change of what every user obeys: the machine's profile, its policy, or the
     * folder of both. Empty when there is none, and for an administrator, who may.
     */
    public Optional<Path> gap(SiteProfileLocation installed) {
        return installed
                .machine()
                .flatMap(profile -> Stream.of(
                                profile.toAbsolutePath().getParent(), profile, InstalledProfile.policyBeside(profile))
                        .filter(Files::exists)
                        .filter(writes)
                        .findFirst())
                .filter(found -> !writes.test(ofAdministrators));
    }

    private static Path system() {
        return OperatingSystem.isWindows()
                ? ProgramFile.windowsFolder(System.getenv("SystemRoot")).resolve("System32")
                : Path.of("/etc");
    }
}
