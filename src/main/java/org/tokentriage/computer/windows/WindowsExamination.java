package org.tokentriage.computer.windows;

import com.sun.jna.platform.win32.User32;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.FirefoxProfiles;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Probes;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.system.NativeFolder;

/** Looks at Windows. */
public final class WindowsExamination implements ComputerExamination {

    /** Of each look; the first pays for the start of JNA, which takes seconds on a slow computer. */
    private static final Duration DEADLINE = Duration.ofSeconds(8);

    /** SM_REMOTESESSION. */
    private static final int REMOTE_SESSION = 0x1000;

    @Override
    public void look(Consumer<Sighting> told) {
        NativeFolder.holdJna("windows-x86_64");
        told.accept(Sighting.value("system:Windows", ""));
        var looks = new LinkedHashMap<Probe, Callable<List<Sighting>>>();
        looks.put(Probe.PROVIDERS, RegistryPlaces::providers);
        looks.put(Probe.SYSTEM, RegistryPlaces::system);
        looks.put(Probe.POLICIES, RegistryPlaces::policies);
        looks.put(Probe.SOFTWARE, () -> both(RegistryPlaces.programs(), SystemFiles.libraries()));
        looks.put(Probe.SIGNERS, RegistryPlaces::signers);
        looks.put(Probe.BROWSERS, FirefoxProfiles::ofWindows);
        looks.put(Probe.SESSION, WindowsExamination::session);
        looks.put(Probe.DEVICES, Devices::problems);
        looks.put(Probe.SERVICES, () -> both(RegistryPlaces.starts(), Services.states()));
        looks.put(Probe.AUTHORITIES, Stores::authorities);
        looks.put(Probe.STORE, Stores::own);
        new Probes(looks, DEADLINE).run(told);
    }

    private static List<Sighting> session() {
        return User32.INSTANCE.GetSystemMetrics(REMOTE_SESSION) == 0
                ? List.of()
                : List.of(Sighting.value("session:remote", "1"));
    }

    private static List<Sighting> both(List<Sighting> some, List<Sighting> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
