package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

/**
 * The native half of the IAIK wrapper. It lies beside the program and is loaded from there: what is unpacked into a temporary
 * folder at every start can be exchanged by others and is what virus scanners stop.
 */
final class NativeWrapper {

    /** A system property: the folder that holds one folder for each system and processor, such as {@code linux-x86_64}. */
    static final String FOLDER = "tokentriage.native";

    private static boolean loaded;

    private NativeWrapper() {}

    /**
     * Loads it, once in a process.
     *
     * @throws TokenException with {@link ProgramDamaged} when it is missing or the system refuses it
     */
    static synchronized void load() throws TokenException {
        if (loaded) {
            return;
        }
        var file = file();
        try {
            System.load(file.toString());
        } catch (UnsatisfiedLinkError refused) {
            throw new TokenException(new ProgramDamaged(file), refused);
        }
        PKCS11Implementation.initializeLibrary();
        loaded = true;
    }

    static Path file() {
        var platform =
                OperatingSystem.current().code() + "-" + Machine.current().code();
        return folder().resolve(platform).resolve(System.mapLibraryName("pkcs11wrapper"));
    }

    private static Path folder() {
        var given = System.getProperty(FOLDER);
        return given == null ? besideProgram() : Path.of(given).toAbsolutePath();
    }

    /** The program lies in {@code lib/token-triage.jar}, its native libraries in {@code native}. */
    private static Path besideProgram() {
        var code = NativeWrapper.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(code.toURI()).resolve("../../native").normalize();
        } catch (URISyntaxException impossible) {
            throw new AssertionError("a class loader's own location", impossible);
        }
    }
}
