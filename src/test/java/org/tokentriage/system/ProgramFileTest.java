package org.tokentriage.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTest {

    @TempDir
    private Path folder;

    @Test
    void aRelativeFolderOfTheSearchPathIsPassedOver() throws IOException {
        var here = Files.createTempDirectory(Path.of("target"), "programs");
        try {
            program(here);
            var relative = here.toString();
            assertThat(Path.of(relative)).isRelative();

            assertThat(ProgramFile.onPath("tool", relative)).isEmpty();
            assertThat(ProgramFile.onPath("tool", "." + ":" + relative + "::" + folder))
                    .isEmpty();
            assertThat(ProgramFile.onPath("tool", relative + ":" + here.toAbsolutePath()))
                    .contains(here.toAbsolutePath().resolve("tool"));
        } finally {
            Files.delete(here.resolve("tool"));
            Files.delete(here);
        }
    }

    @Test
    void aFolderOrAFileThatNobodyMayRunIsNoProgram() throws IOException {
        Files.createDirectory(folder.resolve("tool"));
        Files.createFile(folder.resolve("other"));

        assertThat(ProgramFile.onPath("tool", folder.toString())).isEmpty();
        assertThat(ProgramFile.onPath("other", folder.toString())).isEmpty();
        assertThat(ProgramFile.onPath("tool", null)).isEmpty();
    }

    @Test
    void onWindowsOnlyTheSystemsOwnFolderCounts() throws IOException {
        var system = Files.createDirectory(folder.resolve("System32"));
        var reg = Files.createFile(system.resolve("reg.exe"));

        assertThat(ProgramFile.ofWindows("reg", folder.toString())).contains(reg);
        assertThat(ProgramFile.ofWindows("calc", folder.toString())).isEmpty();
        assertThat(ProgramFile.ofWindows("reg", "Windows")).isEmpty();
    }

    private static void program(Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("tool"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
