package org.tokentriage.computer.sightings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Firefox was told of tokens: the modules of each profile, and whether it takes the system's certificates. Its databases are not opened. */
public final class FirefoxProfiles {

    private static final String PREFIX = "firefox:\\";
    private static final Pattern SYSTEM_CERTIFICATES =
            Pattern.compile("user_pref\\(\"security\\.osclientcerts\\.autoload\",\\s*(true|false)\\)");

    private FirefoxProfiles() {}

    /** Those of the user. */
    public static List<Sighting> ofWindows() throws IOException {
        var roaming = System.getenv("APPDATA");
        return roaming == null ? List.of() : in(Path.of(roaming, "Mozilla", "Firefox", "Profiles"));
    }

    /** Those in a folder that holds one for each; there may be none. */
    public static List<Sighting> in(Path folder) throws IOException {
        var told = new ArrayList<Sighting>();
        if (!Files.isDirectory(folder)) {
            return told;
        }
        try (var profiles = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var profile : profiles) {
                tell(profile, PREFIX + (told.size() + 1), told);
            }
        }
        return told;
    }

    private static void tell(Path profile, String place, List<Sighting> told) throws IOException {
        if (!Files.exists(profile.resolve("prefs.js"))) {
            return;
        }
        told.add(Sighting.value(place, ""));
        if (namesModule(profile.resolve("pkcs11.txt"))) {
            told.add(Sighting.value(place + "!module", "aetpkss"));
        }
        var preferences = SYSTEM_CERTIFICATES.matcher(Files.readString(profile.resolve("prefs.js"), ISO_8859_1));
        if (preferences.find()) {
            told.add(Sighting.value(
                    place + "!osclientcerts", preferences.group(1).equals("true") ? "1" : "0"));
        }
    }

    /** Whether a list of NSS's modules, which may not be there, names the token's. */
    public static boolean namesModule(Path list) throws IOException {
        return Files.exists(list) && Files.readString(list, ISO_8859_1).contains("aetpkss");
    }
}
