package org.tokentriage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.Main;
import org.tokentriage.system.DataFolder;
import org.tokentriage.testing.SoftHsm;

/** The training as the process that an agent starts: what the system says of it while it is open. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "it asks /proc")
class TrainingProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PEER = 2;
    private static final int INODE = 9;

    @TempDir
    private Path home;

    @Test
    void itLoadsNoModuleStartsNoWorkerAndLeavesTheProgramsFolderAlone() throws Exception {
        SoftHsm.prepared();
        var data = Files.createDirectories(home.resolve("data"));
        var journal =
                Files.writeString(Files.createDirectories(data.resolve("cases")).resolve("a.case"), "a case");
        Files.writeString(data.resolve("user.toml"), "library = \"" + SoftHsm.MODULE + "\"\n");
        var before = contents(data);
        var process = start(data);
        try {
            var own = data.resolve("training")
                    .resolve("tmp")
                    .resolve(Long.toString(process.pid()))
                    .resolve("1");
            awaitFile(own.resolve("cases"), process);

            assertThat(libraries(process)).noneMatch(TrainingProcessIT::reachesTokens);
            assertThat(process.descendants().map(TrainingProcessIT::commandLine))
                    .noneMatch(command -> command.contains(Main.class.getName()));
            assertThat(peers(process)).isNotEmpty().allMatch(TrainingProcessIT::isHere);
            assertThat(contents(data)).containsAll(before);
            assertThat(contents(data).stream().filter(file -> !before.contains(file)))
                    .allMatch(file -> file.startsWith("training"));
            assertThat(journal).hasContent("a case");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process start(Path data) throws IOException {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + DataFolder.PROPERTY + "=" + data,
                "-Dprism.order=sw",
                "-Dtokentriage.native=" + System.getProperty("tokentriage.native"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "training");
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out").toFile())
                .start();
    }

    private void awaitFile(Path file, Process process) throws Exception {
        var late = Instant.now().plus(PATIENCE);
        while (!Files.exists(file)) {
            assertThat(Instant.now()).as("waits for %s", file).isBefore(late);
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("it ended: %s", Files.readString(home.resolve("out")))
                    .isFalse();
        }
    }

    private static List<String> libraries(Process process) throws IOException {
        try (var maps = Files.lines(Path.of("/proc", Long.toString(process.pid()), "maps"))) {
            return maps.filter(line -> line.contains(".so"))
                    .map(line -> line.substring(line.lastIndexOf('/') + 1))
                    .distinct()
                    .toList();
        }
    }

    private static boolean reachesTokens(String library) {
        return Stream.of("softhsm", "pkcs11", "pcsc", "aetpkss", "j2pcsc")
                .anyMatch(library.toLowerCase(Locale.ROOT)::contains);
    }

    /** The other ends of its connections, as the system writes them: the address in hexadecimal digits, the lowest byte first. */
    private static List<String> peers(Process process) throws IOException {
        var inodes = sockets(process);
        var peers = new ArrayList<String>();
        for (var table : List.of("tcp", "tcp6")) {
            try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "net", table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(columns -> inodes.contains(columns[INODE]))
                        .map(columns -> columns[PEER].split(":", -1)[0])
                        .forEach(peers::add);
            }
        }
        return peers;
    }

    /** Nobody's, of a socket that waits for calls, or this computer's own. */
    private static boolean isHere(String peer) {
        return peer.endsWith("0100007F") || peer.matches("0+");
    }

    private static List<String> sockets(Process process) throws IOException {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.map(TrainingProcessIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private static List<String> contents(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
