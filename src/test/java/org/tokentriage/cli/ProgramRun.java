package org.tokentriage.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tokentriage.Main;

/** The program as a process of its own, with a home, a temporary, a working and a data folder that were empty before. */
record ProgramRun(Path folder) {

    static ProgramRun in(Path folder) throws IOException {
        for (var name : List.of("home", "temp", "work", "data")) {
            Files.createDirectories(folder.resolve(name));
        }
        return new ProgramRun(folder);
    }

    /** Runs it to its end, and says with which status it ended. */
    int run(String typed, String... arguments) throws IOException, InterruptedException {
        return start(typed, arguments).waitFor();
    }

    Process start(String typed, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtokentriage.native=" + System.getProperty("tokentriage.native"),
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.io.tmpdir=" + folder.resolve("temp"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words)
                .directory(folder.resolve("work").toFile())
                .redirectOutput(out().toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("HOME", folder.resolve("home").toString());
        var process = builder.start();
        try (var input = process.outputWriter(UTF_8)) {
            input.write(typed);
        }
        return process;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Standard output. */
    Path out() {
        return folder.resolve("out");
    }

    /** {@return which files hold one of these: standard output, standard error and all that the program has left} */
    List<Path> holding(List<Canary> canaries) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> canaries.stream().anyMatch(canary -> canary.isIn(file)))
                    .toList();
        }
    }
}
