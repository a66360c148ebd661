package org.tokentriage.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tokentriage.system.OwnFolder;
import org.tokentriage.system.Utf8File;

/** Where preferences lie between two starts: {@code user.toml} in the program's own folder. */
public final class PreferencesFile {

    private static final int LONGEST = 64 * 1024;

    /**
     * What was read.
     *
     * @param damaged whether there is something that cannot be read, and the usual stands in its place
     */
    public record Kept(Preferences preferences, boolean damaged) {}

    private final Path file;

    public PreferencesFile(Path folder) {
        this.file = folder.resolve("user.toml");
    }

    public Kept read() {
        try {
            return new Kept(PreferencesText.read(Utf8File.read(file, LONGEST)), false);
        } catch (NoSuchFileException never) {
            return new Kept(Preferences.USUAL, false);
        } catch (IOException | IllegalArgumentException damaged) {
            return new Kept(Preferences.USUAL, true);
        }
    }

    /** Puts them in the place of those before, which stay whole if this fails. */
    public void write(Preferences preferences) throws IOException {
        var folder = file.toAbsolutePath().resolveSibling(".").normalize();
        OwnFolder.make(folder);
        var fresh = Files.createTempFile(folder, "user-", ".part");
        try {
            Files.writeString(fresh, PreferencesText.of(preferences));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
