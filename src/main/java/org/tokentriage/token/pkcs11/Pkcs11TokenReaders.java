package org.tokentriage.token.pkcs11;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;

/**
 * Loads PKCS#11 modules into this process.
 *
 * @param clock says when a token was read
 */
public record Pkcs11TokenReaders(InstantSource clock) implements TokenReaders {

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        var file = module.isPresent()
                ? module.get().toAbsolutePath()
                : ModuleLocator.ofSafeSign().locate();
        return new Pkcs11TokenReader(LoadedModule.open(file), clock);
    }
}
