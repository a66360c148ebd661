package org.tokentriage.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {

    /** More than any system numbers its processes with, and so nobody's. */
    private static final String ENDED = "4294967294";

    @TempDir
    private Path data;

    private Path ended;

    @BeforeEach
    void leave() throws IOException {
        ended = Files.createDirectories(data.resolve("tmp").resolve(ENDED));
        Files.writeString(ended.resolve("+JXF1.tmp"), "a font");
        Files.createDirectories(ended.resolve("token-triage-worker1"));
    }

    @Test
    void whatAnEndedProcessLeftIsRemoved() {
        TemporaryFolders.clear(data);

        assertThat(ended).doesNotExist();
        assertThat(data.resolve("tmp")).exists();
    }

    @Test
    void whatALivingProcessUsesStays() throws IOException {
        var own = data.resolve("tmp")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        Files.writeString(Files.createDirectories(own).resolve("font"), "");

        TemporaryFolders.clear(data);

        assertThat(own.resolve("font")).exists();
        assertThat(ended).doesNotExist();
    }

    @Test
    void whatIsNoProcessesStays() throws IOException {
        var other = Files.writeString(data.resolve("tmp").resolve("notes.txt"), "");

        TemporaryFolders.clear(data);

        assertThat(other).exists();
    }

    @Test
    void aLinkIsRemovedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
        var precious = Files.writeString(elsewhere.resolve("precious"), "");
        Files.createSymbolicLink(ended.resolve("link"), elsewhere);

        TemporaryFolders.clear(data);

        assertThat(ended).doesNotExist();
        assertThat(precious).exists();
    }

    @Test
    void withoutAnyNothingIsMade() {
        var fresh = data.resolve("fresh");

        TemporaryFolders.clear(fresh);

        assertThat(fresh).doesNotExist();
    }
}
