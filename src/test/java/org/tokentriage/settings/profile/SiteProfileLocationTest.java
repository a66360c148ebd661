package org.tokentriage.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteProfileLocationTest {

    @Test
    void windowsHasOneFileForTheMachineAndOneForTheUser() {
        var environment = Map.of("PROGRAMDATA", "/c/ProgramData", "APPDATA", "/c/Users/ana/AppData/Roaming");

        assertThat(SiteProfileLocation.onWindows(environment::get).searched())
                .containsExactly(
                        Path.of("/c/ProgramData/TokenTriage/site.toml"),
                        Path.of("/c/Users/ana/AppData/Roaming/TokenTriage/site.toml"));
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
}
