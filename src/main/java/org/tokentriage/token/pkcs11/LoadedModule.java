package org.tokentriage.token.pkcs11;

import iaik.pkcs.pkcs11.wrapper.CK_VERSION;
import iaik.pkcs.pkcs11.wrapper.PKCS11;
import iaik.pkcs.pkcs11.wrapper.PKCS11Exception;
import iaik.pkcs.pkcs11.wrapper.PKCS11Implementation;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.ModuleUnloadable;

/** A PKCS#11 module in this process, from {@code C_Initialize} to {@code C_Finalize}. */
final class LoadedModule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedModule.class);

    private final Cryptoki cryptoki;
    private final ModuleFacts facts;
    private final boolean ours;

    private LoadedModule(Cryptoki cryptoki, ModuleFacts facts, boolean ours) {
        this.cryptoki = cryptoki;
        this.facts = facts;
        this.ours = ours;
    }

    /** Looks into the file, loads it and initialises it. */
    static LoadedModule open(Path file) throws TokenException {
        var problem = new ModuleFile(file).problem(OperatingSystem.current(), Machine.current());
        if (problem.isPresent()) {
            throw new TokenException(problem.get());
        }
        NativeWrapper.load();
        try {
            return initialise(file, load(file));
        } catch (IOException refused) {
            throw new TokenException(new ModuleUnloadable(file), refused);
        } catch (PKCS11Exception answer) {
            var failed = new CryptokiException("C_GetFunctionList", answer);
            throw new TokenException(failed.failure(), failed);
        }
    }

    /** The wrapper's constructor throws what C_GetFunctionList answers, though it does not say so. */
    @SuppressWarnings("RedundantThrows")
    private static PKCS11 load(Path file) throws IOException, PKCS11Exception {
        return new PKCS11Implementation(file.toString());
    }

    static LoadedModule initialise(Path file, PKCS11 functions) throws TokenException {
        var cryptoki = new Cryptoki(functions);
        try {
            var ours = initialise(cryptoki);
            return new LoadedModule(cryptoki, facts(file, cryptoki), ours);
        } catch (CryptokiException failed) {
            throw new TokenException(failed.failure(), failed);
        }
    }

    /** Whether it was us: a module that another part of the process initialised is not ours to finalise. */
    private static boolean initialise(Cryptoki cryptoki) throws CryptokiException {
        try {
            cryptoki.initialise();
            return true;
        } catch (CryptokiException answer) {
            if (answer.alreadyInitialised()) {
                return false;
            }
            throw answer;
        }
    }

    private static ModuleFacts facts(Path file, Cryptoki cryptoki) throws CryptokiException {
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

    ModuleFacts facts() {
        return facts;
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
