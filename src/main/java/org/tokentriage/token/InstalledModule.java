package org.tokentriage.token;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A PKCS#11 library that an installer left on this computer, looked at without loading it.
 *
 * @param fileVersion the version in the file itself, which need not be that of the product; Windows alone has it
 * @param problem why it cannot be loaded by this program; empty when nothing is seen that would prevent it
 */
public record InstalledModule(
        String product, Path path, Optional<String> fileVersion, Optional<TokenFailure> problem) {}
