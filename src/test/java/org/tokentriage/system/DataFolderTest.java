package org.tokentriage.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void onWindowsItIsInThePartOfTheProfileThatDoesNotRoam() {
        var local = Path.of("/Users/ana/AppData/Local");

        assertThat(DataFolder.onWindows(Map.of("LOCALAPPDATA", local.toString())::get))
                .isEqualTo(local.resolve("TokenTriage"));
    }

    @Test
    void elsewhereItIsWhereTheDesktopSpecificationPutsIt() {
        assertThat(DataFolder.onUnix(Map.of("XDG_DATA_HOME", "/data/ana", "HOME", "/home/ana")::get))
                .isEqualTo(Path.of("/data/ana/token-triage"));
        assertThat(DataFolder.onUnix(Map.of("XDG_DATA_HOME", "relative", "HOME", "/home/ana")::get))
                .isEqualTo(Path.of("/home/ana/.local/share/token-triage"));
    }
}
