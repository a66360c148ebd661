package org.tokentriage.token.pkcs11;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import org.tokentriage.system.OperatingSystem;
import org.tokentriage.token.InstalledModule;
import org.tokentriage.token.pkcs11.ModulePlaces.Place;

/** Finds the PKCS#11 libraries on this computer. None is loaded. */
public final class InstalledModules {

    private InstalledModules() {}

    /** SafeSign's, then those of other makers: of each product the one that its programs would take. */
    public static List<InstalledModule> here() {
        return among(ModulePlaces.on(OperatingSystem.current(), System::getenv));
    }

    static List<InstalledModule> among(List<Place> places) {
        var products = new HashSet<String>();
        return places.stream()
                .filter(place -> Files.exists(place.path()) && products.add(place.product()))
                .map(InstalledModules::examined)
                .toList();
    }

    private static InstalledModule examined(Place place) {
        var file = new ModuleFile(place.path());
        return new InstalledModule(
                place.product(),
                place.path(),
                file.fileVersion(),
                file.problem(OperatingSystem.current(), Machine.current()));
    }
}
