package org.tokentriage.token.pkcs11;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.Observation;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;

/**
 * Loads PKCS#11 modules into this process.
 *
 * @param clock says when a token was read
 * @param observer told what happens, on the thread that reads
 */
public record Pkcs11TokenReaders(InstantSource clock, Consumer<Observation> observer) implements TokenReaders {

    /** Readers that nobody observes. */
    public Pkcs11TokenReaders(InstantSource clock) {
        this(clock, observation -> {});
    }

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        var file = module.isPresent()
                ? module.get().toAbsolutePath()
                : ModuleLocator.ofDefaultSoftware().locate();
        return new Pkcs11TokenReader(LoadedModule.open(file, observer), observer, clock);
    }
}
