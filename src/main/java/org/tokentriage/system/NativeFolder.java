package org.tokentriage.system;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where the native libraries of this program lie: beside it, and they are loaded from there. What is unpacked into a temporary folder at
 * every start can be exchanged by others and is what virus scanners stop.
 */
public final class NativeFolder {

    /** A system property: the folder that holds one folder for each system and processor, such as {@code linux-x86_64}. */
    public static final String PROPERTY = "tokentriage.native";

    private NativeFolder() {}

    /**
     * Where those of one platform lie.
     *
     * @param platform a system and a processor, such as {@code linux-x86_64}
     */
    public static Path of(String platform) {
        return here().resolve(platform);
    }

    /**
     * Holds JNA to one platform's folder: it then unpacks nothing, and looks nowhere else. It reads this when it is loaded, which its first
     * call does.
     */
    public static void holdJna(String platform) {
        System.setProperty("jna.boot.library.path", of(platform).toString());
        System.setProperty("jna.nosys", "true");
        System.setProperty("jna.nounpack", "true");
        System.setProperty("jna.noclasspath", "true");
    }

    private static Path here() {
        var given = System.getProperty(PROPERTY);
        return given == null ? besideProgram() : Path.of(given).toAbsolutePath();
    }

    /** The program lies in {@code lib/token-triage.jar}, its native libraries in {@code native}. */
    private static Path besideProgram() {
        var code = NativeFolder.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(code.toURI()).resolve("../../native").normalize();
        } catch (URISyntaxException impossible) {
            throw new AssertionError("a class loader's own location", impossible);
        }
    }
}
