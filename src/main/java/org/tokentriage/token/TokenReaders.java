package org.tokentriage.token;

import java.nio.file.Path;
import java.util.Optional;

/** Opens PKCS#11 modules. */
@FunctionalInterface
public interface TokenReaders {

    /**
     * Opens the given module, or SafeSign's where it is found.
     *
     * @throws TokenException when there is no usable module
     */
    TokenReader open(Optional<Path> module) throws TokenException;
}
