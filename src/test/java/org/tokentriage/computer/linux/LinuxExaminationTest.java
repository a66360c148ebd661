package org.tokentriage.computer.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.computer.sightings.Sighting;

class LinuxExaminationTest {

    @TempDir
    private Path home;

    @Test
    void whereThereIsNothingNothingIsSeen() {
        assertThat(places()).containsExactly("probe:BROWSERS", "probe:SERVICES");
    }

    @Test
    void aModuleIsSeenWhereP11KitNssAndFirefoxKeepTheirs() throws IOException {
        write("modules/safesign.module", "module: /usr/lib/libaetpkss.so.3");
        write(".pki/nssdb/pkcs11.txt", "library=/usr/lib/libaetpkss.so\nname=SafeSign");
        write(".mozilla/firefox/a.default/prefs.js", "user_pref(\"security.osclientcerts.autoload\", false);");
        write(".mozilla/firefox/a.default/pkcs11.txt", "library=/usr/lib/libaetpkss.so");

        assertThat(places())
                .contains("p11-kit:module", "nss:database", "nss:module", "firefox:\\1", "firefox:\\1!module")
                .contains("firefox:\\1!osclientcerts");
    }

    @Test
    void otherModulesAreNotTheTokens() throws IOException {
        write("modules/opensc.module", "module: opensc-pkcs11.so");
        write(".pki/nssdb/pkcs11.txt", "library=\nname=NSS Internal PKCS #11 Module");

        assertThat(places()).containsExactlyInAnyOrder("nss:database", "probe:BROWSERS", "probe:SERVICES");
    }

    @Test
    void theServiceForCardsAndWhatSetsTheClockAreSeenWhereTheyRun() throws IOException {
        write("run/pcscd/pcscd.comm", "");
        write("run/systemd/system/x", "");
        write("run/chrony/chronyd.pid", "1");

        assertThat(places()).contains("service:pcscd", "service:systemd", "time:kept");
    }

    private List<String> places() {
        return new LinuxExamination(home, List.of(home.resolve("modules")), home.resolve("run"))
                .look().all().stream().map(Sighting::place).toList();
    }

    private void write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
