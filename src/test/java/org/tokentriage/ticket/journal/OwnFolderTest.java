package org.tokentriage.ticket.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.ticket.SampleTicket;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.CaseFailure;

/** The cases lie where their user alone has a say. */
@DisabledOnOs(OS.WINDOWS)
class OwnFolderTest {

    @TempDir
    private Path folder;

    @Test
    void allThatIsMadeIsItsUsersAlone() throws CaseException, IOException {
        var home = folder.resolve("share").resolve("token-triage");
        try (var journal = journal(home)) {
            journal.begin(SampleTicket.draft(SampleTicket.key(1))).close();
        }

        try (var made = Files.walk(folder.resolve("share"))) {
            assertThat(made)
                    .hasSize(6)
                    .allSatisfy(path -> assertThat(permissions(path))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void aFolderThatAnOlderProgramLeftOpenIsTakenFromOthers() throws CaseException, IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var cases = Files.createDirectory(folder.resolve("cases"));
        Files.setPosixFilePermissions(cases, PosixFilePermissions.fromString("rwxrwxrwx"));

        journal(folder).close();

        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(cases)).isEqualTo("rwx------");
    }

    @Test
    void aLinkInTheCasesPlaceIsNotFollowed() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var cases = Files.createSymbolicLink(folder.resolve("cases"), elsewhere);

        assertRefused(cases, () -> journal(folder));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileThatIsALinkIsNeitherReadNorWritten() throws CaseException, IOException {
        var key = SampleTicket.key(1);
        var foreign = Files.writeString(folder.resolve("foreign"), "x");
        for (var ending : new String[] {".case", ".form"}) {
            try (var journal = journal(folder)) {
                var link = Files.createSymbolicLink(folder.resolve("cases").resolve(key.value() + ending), foreign);

                assertRefused(link, () -> journal.begin(SampleTicket.draft(key)));
                assertRefused(link, () -> journal.open(key));
                Files.delete(link);
            }
        }
        var locks = folder.resolve("cases").resolve("locks");
        Files.delete(locks);
        Files.createSymbolicLink(locks, foreign);
        assertRefused(locks, () -> journal(folder));
        assertThat(foreign).hasContent("x");
    }

    @Test
    void anotherUsersFolderIsRefused() throws IOException {
        var others = anothersFolder();

        assertRefused(others, () -> CaseJournal.open(others, StoragePolicy.FORM, new TickingClock()));
    }

    /** Root can give one away; anybody else finds root's. */
    private Path anothersFolder() throws IOException {
        var mine = Files.createDirectory(folder.resolve("cases"));
        if (Files.getAttribute(mine, "unix:uid").equals(0)) {
            Files.setAttribute(mine, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
            return mine;
        }
        return Path.of("/");
    }

    private static CaseJournal journal(Path home) throws CaseException {
        return CaseJournal.in(home, StoragePolicy.FORM, new TickingClock());
    }

    private static void assertRefused(Path path, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.failure()).isEqualTo(new CaseFailure.FolderNotOwn(path)));
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            throw new AssertionError(path.toString(), gone);
        }
    }
}
