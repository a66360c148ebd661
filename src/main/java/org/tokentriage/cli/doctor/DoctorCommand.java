package org.tokentriage.cli.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tokentriage.cli.console.AsciiJson;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.i18n.Texts;
import org.tokentriage.system.OwnFolder;
import org.tokentriage.token.TokenReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the technical report, for whoever helps from afar. It ends well even where what it tells of does not. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class DoctorCommand implements Callable<Integer> {

    private final Computer computer;
    private final TokenReaders readers;
    private final Console console;
    private final Texts texts;

    @Option(names = "--module")
    private Optional<Path> module = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--full")
    private boolean full;

    public DoctorCommand(Computer computer, TokenReaders readers, Console console, Texts texts) {
        this.computer = computer;
        this.readers = readers;
        this.console = console;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        var report = new Examination(computer, readers, module).report(new Mask(full));
        var text = json
                ? AsciiJson.of(report)
                : DoctorText.of(report).stream()
                        .map(line -> line + System.lineSeparator())
                        .collect(Collectors.joining());
        return out.map(file -> write(file, text)).orElseGet(() -> print(text)).number();
    }

    private ExitCode print(String text) {
        console.answer(text);
        return ExitCode.OK;
    }

    private ExitCode write(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, OwnFolder.forFiles(file));
            }
            Files.writeString(file, text, UTF_8);
            console.err()
                    .println(texts.say(
                            "cli.doctor.written", file.toAbsolutePath().toString()));
            return ExitCode.OK;
        } catch (IOException refused) {
            console.err()
                    .println(texts.say(
                            "cli.doctor.unwritable", file.toAbsolutePath().toString()));
            return ExitCode.USAGE;
        }
    }
}
