package org.tokentriage.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteProfileLocationTest {

    @Test
    void windowsHasOneFileForTheMachineAndOneForTheUser() {
        var environment = Map.of("PROGRAMDATA", "/c/ProgramData", "APPDATA", "/c/Users/ana/AppData/Roaming");

        assertThat(SiteProfileLocation.onWindows(environment::get).searched())
                .containsExactly(
                        Path.of("/c/ProgramData/Token Triage/site.toml"),
                        Path.of("/c/Users/ana/AppData/Roaming/Token Triage/site.toml"));
    }

    @Test
    void unixHasOneFileForTheMachineAndOneForTheUser() {
        var environment = Map.of("XDG_CONFIG_HOME", "/home/ana/conf", "HOME", "/home/ana");

        assertThat(SiteProfileLocation.onUnix(environment::get).searched())
                .containsExactly(
                        Path.of("/etc/token-triage/site.toml"), Path.of("/home/ana/conf/token-triage/site.toml"));
    }

    @Test
    void withoutItsOwnVariableTheUsersFolderIsInTheHomeFolder() {
        var home = Path.of("/home/ana/.config/token-triage/site.toml");

        assertThat(SiteProfileLocation.onUnix(Map.of("HOME", "/home/ana")::get).searched())
                .endsWith(home);
        assertThat(SiteProfileLocation.onUnix(Map.of("HOME", "/home/ana", "XDG_CONFIG_HOME", "relative")::get)
                        .searched())
                .endsWith(home);
    }

    @Test
    void aComputerWithoutTheVariablesStillHasTheMachinesPlace() {
        assertThat(SiteProfileLocation.onUnix(name -> null).searched())
                .containsExactly(Path.of("/etc/token-triage/site.toml"));
        assertThat(SiteProfileLocation.onWindows(name -> null).searched()).isEmpty();
    }

    @Test
    void theMachinesFileGoesBeforeTheUsers(@TempDir Path folder) throws IOException {
        var machine = folder.resolve("machine.toml");
        var user = folder.resolve("user.toml");
        var location = new SiteProfileLocation(List.of(machine, user));

        assertThat(location.find()).isEmpty();
        Files.createFile(user);
        assertThat(location.find()).contains(user);
        Files.createFile(machine);
        assertThat(location.find()).contains(machine);
    }
}
