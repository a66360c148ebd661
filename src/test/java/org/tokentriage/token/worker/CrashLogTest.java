package org.tokentriage.token.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.testing.FaultModule;
import org.tokentriage.testing.Scenario;
import org.tokentriage.testing.Section;
import org.tokentriage.token.TokenException;

/** How a library crashed is kept for its user alone, and never written where somebody else has laid a trap. */
@ResourceLock(Workers.LOCK)
class CrashLogTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path strangers;

    @AfterEach
    void noWorkerIsLeft() {
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void aCrashIsKeptInThePrivateFolder() throws Exception {
        var log = new CrashLog(folder.resolve("data"));

        crash(log);

        assertThat(log.file()).contains(folder.resolve("data/module-crash.log"));
        assertThat(log.file().orElseThrow()).content().contains("SIGSEGV");
        assertThat(rights(log.file().orElseThrow())).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void aCrashReplacesTheOneBeforeAndItsRights() throws Exception {
        var log = new CrashLog(folder);
        var before = Files.writeString(folder.resolve("module-crash.log"), "before");
        Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rw-rw-rw-"));

        crash(log);

        assertThat(before).content().contains("SIGSEGV").doesNotContain("before");
        assertThat(rights(before)).isEqualTo("rw-------");
    }

    @Test
    void whereALinkWasPlantedNothingIsWritten() throws Exception {
        var victim = Files.writeString(strangers.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve("module-crash.log"), victim);
        var log = new CrashLog(folder);

        crash(log);

        assertThat(victim).hasContent("precious");
        assertThat(log.file()).isEmpty();
        assertThat(Files.isSymbolicLink(folder.resolve("module-crash.log"))).isTrue();
    }

    @Test
    void aFolderThatIsALinkIsNotEntered() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("data"), strangers);

        crash(new CrashLog(link));

        assertThat(strangers).isEmptyDirectory();
    }

    @Test
    void aWorkerRunsInAFolderOfItsOwnThatGoesWithIt() throws Exception {
        var process = WorkerProgram.of(Where.class, new CrashLog(folder)).start(Mark.random(), Deadlines.USUAL.end());
        var place = Path.of(new String(process.output().readAllBytes(), UTF_8).strip());

        assertThat(place).isNotEqualTo(Path.of("").toAbsolutePath());
        assertThat(rights(place)).isEqualTo("rwx------");
        process.end();
        assertThat(Files.exists(place, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void whoeverSetsALibraryPathDoesNotChooseTheLibrariesOfAModule() {
        var theirs = WorkerEnvironment.of(Map.of(
                "LD_LIBRARY_PATH",
                "/tmp",
                "LD_PRELOAD",
                "/tmp/x.so",
                "TOKEN_TRIAGE_FAULT_MODULES",
                "x",
                "HOME",
                "/home/x"));

        assertThat(theirs).containsOnlyKeys("HOME", "PKCS11_USE_240_ONLY");
    }

    private void crash(CrashLog log) throws IOException {
        var module = FaultModule.in(strangers.resolve("scenario"));
        module.show(Scenario.profile("safesign-populated").with(Section.fault("C_Initialize", "crash")));
        var program = TestProgram.in(folder, module.environment());
        var crashing = new WorkerProgram(program.java(), program.arguments(), program.environment(), log);
        try {
            new WorkerTokenReaders(crashing, Deadlines.USUAL, InstantSource.system())
                    .open(Optional.of(FaultModule.LIBRARY))
                    .close();
        } catch (TokenException crashed) {
            assertThat(crashed.failure().getClass().getSimpleName()).isEqualTo("ModuleCrashed");
        }
        module.forgetCalls();
        Files.deleteIfExists(strangers.resolve("scenario/scenario.ini"));
        Files.deleteIfExists(strangers.resolve("scenario"));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Says where it is. */
    static final class Where {

        private Where() {}

        public static void main(String[] arguments) {
            System.out.println(Path.of("").toAbsolutePath());
        }
    }
}
