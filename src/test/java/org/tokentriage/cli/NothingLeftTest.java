package org.tokentriage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk before the program as it is installed on Linux, while it runs, after it, and after it was killed. */
@Tag("worker")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NothingLeftTest {

    private static final String TEMPORARY = "home/.local/share/token-triage/tmp";
    private static final String WORKER = "token-triage-worker";
    private static final String FONT = "+JXF";

    @TempDir
    private Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void install() throws IOException {
        var program = folder.resolve("program");
        Files.createDirectories(program.resolve("runtime/bin"));
        Files.createDirectories(program.resolve("app/lib"));
        Files.createDirectories(folder.resolve("home/.local/share"));
        Files.createDirectories(folder.resolve("around"));
        Files.copy(Path.of("installer/linux/token-triage"), program.resolve("token-triage"));
        Files.writeString(program.resolve("runtime/bin/java"), """
                #!/bin/sh
                for word; do
                  shift
                  case $word in
                    --add-modules=*) ;;
                    --enable-native-access=*) set -- "$@" --enable-native-access=ALL-UNNAMED ;;
                    -Djava.library.path=*) ;;
                    -Dtokentriage.native=*) set -- "$@" "-Dtokentriage.native=%s" ;;
                    *) set -- "$@" "$word" ;;
                  esac
                done
                exec "%s/bin/java" "$@"
                """.formatted(
                        System.getProperty("tokentriage.native"), System.getProperty("java.home")));
        assertThat(program.resolve("runtime/bin/java").toFile().setExecutable(true))
                .isTrue();
        everyClass(program.resolve("app/lib/all.jar"));
        before = files();
    }

    @Test
    void aCommandLeavesNothing() throws IOException, InterruptedException {
        assertThat(start("scan", "--module", "/nowhere.so").waitFor()).isEqualTo(3);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatAKilledTechniciansWindowLeavesTheNextStartRemoves() throws IOException, InterruptedException {
        var window = start("--technician", "--module", "/nowhere.so");
        var own = folder.resolve(TEMPORARY).resolve(Long.toString(window.pid()));
        await(own, WORKER);
        await(own, FONT);

        window.destroyForcibly().waitFor();
        assertThat(names(own)).anyMatch(name -> name.startsWith(FONT)).anyMatch(name -> name.startsWith(WORKER));

        assertThat(start("scan", "--module", "/nowhere.so").waitFor()).isEqualTo(3);
        assertThat(files()).isEqualTo(before);
    }

    /** A system that shuts down asks programs to end; whatever a worker is doing then. */
    @Test
    void aWindowThatIsAskedToEndLeavesNoWorkersFolder() throws IOException, InterruptedException {
        var window = start("--technician", "--module", "/nowhere.so");
        var own = folder.resolve(TEMPORARY).resolve(Long.toString(window.pid()));
        await(own, WORKER);

        window.destroy();
        window.waitFor();

        assertThat(names(own)).noneMatch(name -> name.startsWith(WORKER));
    }

    private Process start(String... arguments) throws IOException {
        var words = Stream.concat(
                        Stream.of(
                                "/bin/sh",
                                folder.resolve("program/token-triage").toString()),
                        Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(words)
                .directory(folder.resolve("around").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.put("HOME", folder.resolve("home").toString());
        environment.remove("XDG_DATA_HOME");
        environment.put("XDG_CACHE_HOME", folder.resolve("program/cache").toString());
        environment.put(
                "JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw -Djavafx.cachedir="
                        + folder.resolve("program/cache"));
        return builder.start();
    }

    private List<Path> files() throws IOException {
        try (var home = Files.walk(folder.resolve("home"));
                var around = Files.walk(folder.resolve("around"))) {
            return Stream.concat(home, around).sorted().toList();
        }
    }

    private static void await(Path folder, String beginning) throws IOException, InterruptedException {
        while (names(folder).stream().noneMatch(name -> name.startsWith(beginning))) {
            Thread.onSpinWait();
            Thread.sleep(20);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** A program that is one file, whose manifest names where its classes lie. */
    private static void everyClass(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
