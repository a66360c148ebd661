package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.nio.file.Path;
import org.tokentriage.system.NativeFolder;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ProgramDamaged;

/** The native half of the IAIK wrapper. */
final class NativeWrapper {

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
        return NativeFolder.of(platform).resolve(System.mapLibraryName("pkcs11wrapper"));
    }
}
