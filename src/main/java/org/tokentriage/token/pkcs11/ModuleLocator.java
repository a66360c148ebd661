package org.tokentriage.token.pkcs11;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure.NoModule;
import org.tokentriage.token.maker.DefaultSoftware;
import org.tokentriage.token.pkcs11.ModulePlaces.Place;

/**
 * Finds the PKCS#11 module when nobody says which file it is.
 *
 * @param places where it may lie, the likeliest first
 */
record ModuleLocator(List<Path> places) {

    /** Looks where the installers of {@link DefaultSoftware} put its library on this system. */
    static ModuleLocator ofDefaultSoftware() {
        return new ModuleLocator(ModulePlaces.on(OperatingSystem.current(), System::getenv).stream()
                .filter(Place::isOurs)
                .map(Place::path)
                .toList());
    }

    /** @throws TokenException with {@link NoModule} when there is none */
    Path locate() throws TokenException {
        return places.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new TokenException(new NoModule(places)));
    }
}
