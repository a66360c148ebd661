package org.tokentriage.computer.windows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Lays files into the drive of Wine, and takes them out again. */
final class WineFiles {

    private final Deque<Path> laid = new ArrayDeque<>();

    void lay(String name) throws IOException {
        var path = name.contains(":") ? Path.of(name) : Path.of(System.getenv("SystemRoot"), name.split("\\\\"));
        write(path, "MZ");
    }

    /** A profile of Firefox, with its preference and its module where these are named. */
    void layFirefox(String place, Map<String, String> places) throws IOException {
        var profile = Path.of(System.getenv("APPDATA"), "Mozilla", "Firefox", "Profiles", "a.default");
        var system = places.get(place + "!osclientcerts");
        write(
                profile.resolve("prefs.js"),
                system == null
                        ? "// nothing"
                        : "user_pref(\"security.osclientcerts.autoload\", " + system.equals("1") + ");");
        write(
                profile.resolve("pkcs11.txt"),
                places.containsKey(place + "!module") ? "library=C:\\Windows\\System32\\aetpkss1.dll" : "library=");
    }

    private void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, ISO_8859_1);
        laid.push(path);
    }

    void undo() throws IOException {
        while (!laid.isEmpty()) {
            Files.delete(laid.pop());
        }
        var profile = Path.of(System.getenv("APPDATA"), "Mozilla", "Firefox", "Profiles", "a.default");
        Files.deleteIfExists(profile);
    }
}
