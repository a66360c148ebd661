package org.tokentriage.settings.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** Puts a profile in its place. What was there stays beside it, and nothing takes its place that the program could not read. */
public final class ProfileInstaller {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private ProfileInstaller() {}

    /** What came of it. */
    public sealed interface Installed {

        /**
         * It is there.
         *
         * @param before where the profile lies now that was there before; empty when there was none
         */
        record Done(Path file, Optional<Path> before) implements Installed {}

        /** It has mistakes, and nothing was changed. */
        record Mistaken(Outcome.Mistaken mistakes) implements Installed {}

        /** Nobody may write there, or there is no room; nothing was changed. */
        record NotWritable(Path file) implements Installed {}
    }

    /** Writes a profile, reads it back, and only then puts it in the place of what is there. Blocks on the disk. */
    public static Installed install(ProfileText profile, Path file, Clock clock) {
        try {
            return write(profile, file.toAbsolutePath(), clock);
        } catch (IOException refused) {
            return new Installed.NotWritable(file);
        }
    }

    private static Installed write(ProfileText profile, Path file, Clock clock) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, profile.text());
            return switch (SiteProfileFile.read(fresh)) {
                case Outcome.Mistaken mistaken -> new Installed.Mistaken(mistaken);
                case Outcome.Usable usable -> {
                    var before = backUp(file, clock);
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                    yield new Installed.Done(file, before);
                }
            };
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Optional<Path> backUp(Path file, Clock clock) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var copy = file.resolveSibling(file.getFileName() + "." + MOMENT.format(LocalDateTime.now(clock)) + ".bak");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(copy);
    }
}
