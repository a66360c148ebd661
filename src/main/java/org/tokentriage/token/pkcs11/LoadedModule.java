package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.CK_VERSION;
import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ModuleUnloadable;

/** A PKCS#11 module in this process, from {@code C_Initialize} to {@code C_Finalize}. */
final class LoadedModule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedModule.class);

    private static final String ENTRY_POINT = "C_GetFunctionList";

    private final Path file;
    private final Cryptoki cryptoki;
    private final boolean ours;

    private LoadedModule(Path file, Cryptoki cryptoki, boolean ours) {
        this.file = file;
        this.cryptoki = cryptoki;
        this.ours = ours;
    }

    /** Looks into the file, loads it and initialises it. */
    static LoadedModule open(Path file, Consumer<Observation> observer) throws TokenException {
        var problem = new ModuleFile(file).problem(OperatingSystem.current(), Machine.current());
        if (problem.isPresent()) {
            throw new TokenException(problem.get());
        }
        NativeWrapper.load();
        try {
            observer.accept(new Calling(ENTRY_POINT));
            return initialise(file, load(file), observer);
        } catch (IOException refused) {
            throw new TokenException(new ModuleUnloadable(file), refused);
        } catch (PKCS11Exception answer) {
            var failed = new CryptokiException(ENTRY_POINT, answer);
            throw new TokenException(failed.failure(), failed);
        }
    }

    /** The wrapper's constructor throws what C_GetFunctionList answers, though it does not say so. */
    private static PKCS11 load(Path file) throws IOException, PKCS11Exception {
        return new PKCS11Implementation(file.toString());
    }

    /** A module that another part of the process initialised is not ours to finalise. */
    static LoadedModule initialise(Path file, PKCS11 functions, Consumer<Observation> observer) throws TokenException {
        var cryptoki = new Cryptoki(functions, observer);
        try {
            cryptoki.initialise();
            return new LoadedModule(file, cryptoki, true);
        } catch (CryptokiException answer) {
            if (answer.alreadyInitialised()) {
                return new LoadedModule(file, cryptoki, false);
            }
            throw new TokenException(answer.failure(), answer);
        }
    }

    ModuleFacts facts() throws CryptokiException {
        var info = cryptoki.info();
        return new ModuleFacts(
                file,
                FieldText.of(info.manufacturerID),
                FieldText.of(info.libraryDescription),
                version(info.libraryVersion),
                version(info.cryptokiVersion));
    }

    private static String version(CK_VERSION version) {
        return Byte.toUnsignedInt(version.major) + "." + Byte.toUnsignedInt(version.minor);
    }

    Cryptoki cryptoki() {
        return cryptoki;
    }

    @Override
    public void close() {
        if (ours) {
            try {
                cryptoki.finish();
            } catch (CryptokiException failed) {
                LOG.warn("The module could not be closed: {}", failed.getMessage());
            }
        }
    }
}
