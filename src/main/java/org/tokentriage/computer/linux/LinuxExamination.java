package org.tokentriage.computer.linux;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.FirefoxProfiles;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Probes;
import org.tokentriage.computer.sightings.Sighting;

/**
 * Looks at Linux.
 *
 * @param home the user's folder
 * @param modules folders in which p11-kit finds its modules
 * @param running where services say that they run
 */
public record LinuxExamination(Path home, List<Path> modules, Path running) implements ComputerExamination {

    private static final Duration DEADLINE = Duration.ofSeconds(3);
    /** What timesyncd, chrony and the two servers called ntpd leave where they run. */
    private static final List<String> CLOCKS =
            List.of("systemd/timesync/synchronized", "chrony/chronyd.pid", "chronyd.pid", "ntpd.pid", "openntpd.pid");

    private static final String LIBRARY = "aetpkss";

    /** This computer and its user. */
    public static LinuxExamination here() {
        var home = Path.of(System.getProperty("user.home"));
        return new LinuxExamination(
                home,
                List.of(
                        Path.of("/usr/share/p11-kit/modules"),
                        Path.of("/etc/pkcs11/modules"),
                        home.resolve(".config/pkcs11/modules")),
                Path.of("/run"));
    }

    @Override
    public void look(Consumer<Sighting> told) {
        var looks = new LinkedHashMap<Probe, Callable<List<Sighting>>>();
        looks.put(Probe.SERVICES, this::services);
        looks.put(Probe.BROWSERS, this::browsers);
        new Probes(looks, DEADLINE).run(told);
    }

    /** Whether the service for cards waits for programs, and whether anything sets the clock where systemd runs. */
    private List<Sighting> services() {
        var told = new ArrayList<Sighting>();
        tell(told, "service:pcscd", "pcscd/pcscd.comm");
        tell(told, "service:systemd", "systemd/system");
        CLOCKS.forEach(sign -> tell(told, "time:kept", sign));
        return told;
    }

    private void tell(List<Sighting> told, String place, String sign) {
        if (Files.exists(running.resolve(sign))) {
            told.add(Sighting.value(place, sign));
        }
    }

    private List<Sighting> browsers() throws IOException {
        var told = new ArrayList<Sighting>();
        for (var folder : modules) {
            if (registers(folder)) {
                told.add(Sighting.value("p11-kit:module", LIBRARY));
            }
        }
        var database = home.resolve(".pki/nssdb/pkcs11.txt");
        if (Files.exists(database)) {
            told.add(Sighting.value("nss:database", ""));
        }
        if (FirefoxProfiles.namesModule(database)) {
            told.add(Sighting.value("nss:module", LIBRARY));
        }
        told.addAll(FirefoxProfiles.in(home.resolve(".mozilla/firefox")));
        return told;
    }

    private static boolean registers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.newDirectoryStream(folder, "*.module")) {
            for (var file : files) {
                if (Files.readString(file, ISO_8859_1).contains(LIBRARY)) {
                    return true;
                }
            }
        }
        return false;
    }
}
