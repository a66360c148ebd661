package org.tokentriage.cli.laudo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProblemSentences;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.scan.Scan;
import org.tokentriage.cli.scan.ScanReport;
import org.tokentriage.cli.scan.SlotId;
import org.tokentriage.cli.scan.SlotResult;
import org.tokentriage.handover.Laudo;
import org.tokentriage.handover.LaudoFile;
import org.tokentriage.handover.LaudoText;
import org.tokentriage.handover.Maker;
import org.tokentriage.handover.SpokenCode;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.CorrelationKey;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.words.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the laudo of one token, for a technician without a window. Nothing is written but the file that is asked for. */
@Command(name = "laudo", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class LaudoCommand implements Callable<Integer> {

    private final TokenReaders readers;
    private final Console console;
    private final Texts texts;

    @Option(names = "--module")
    private Optional<Path> module = Optional.empty();

    @Option(names = "--slot", converter = SlotId.class)
    private Optional<Long> slot = Optional.empty();

    @Option(names = "--key")
    private Optional<String> key = Optional.empty();

    @Option(names = "--out")
    private Optional<Path> out = Optional.empty();

    public LaudoCommand(TokenReaders readers, Console console, Texts texts) {
        this.readers = readers;
        this.console = console;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try {
            return pass(caseKey()).number();
        } catch (BadInput wrong) {
            console.err().println(wrong.sentence());
            return ExitCode.USAGE.number();
        }
    }

    private Optional<CorrelationKey> caseKey() throws BadInput {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CorrelationKey.parse(key.get())
                .orElseThrow(() -> new BadInput(texts.say("cli.ticket.keyWrong", key.get()))));
    }

    private ExitCode pass(Optional<CorrelationKey> caseKey) throws BadInput {
        var report = new Scan(readers, module, slot).run();
        report.failure().ifPresent(this::complain);
        var read = read(report);
        if (read.size() > 1) {
            throw new BadInput(texts.say("cli.laudo.several", slots(read)));
        }
        if (read.isEmpty()) {
            return report.exitCode();
        }
        var token = read.getFirst();
        var laudo = Laudo.of(token.snapshot(), token.diagnosis(), caseKey, Maker.here())
                .orElseThrow(() -> new BadInput(texts.say("handing.tooLarge")));
        passOn(laudo);
        return report.exitCode();
    }

    /** The tokens that were read; why another was not is said. */
    private List<SlotResult.Diagnosed> read(ScanReport report) {
        return report.slots().stream()
                .flatMap(result -> switch (result) {
                    case SlotResult.Diagnosed diagnosed -> Optional.of(diagnosed).stream();
                    case SlotResult.Unreadable(var where, var cause) -> {
                        complain(cause);
                        yield Optional.<SlotResult.Diagnosed>empty().stream();
                    }
                })
                .toList();
    }

    private static String slots(List<SlotResult.Diagnosed> read) {
        return String.join(
                ", ",
                read.stream().map(one -> "--slot=" + one.snapshot().slot().id()).toList());
    }

    private void passOn(Laudo laudo) throws BadInput {
        if (out.isPresent()) {
            write(laudo, out.get().toAbsolutePath());
        } else {
            console.answer(LaudoText.of(laudo) + System.lineSeparator());
        }
        var token = laudo.snapshot().info();
        console.err().println(texts.say("cli.laudo.code", SpokenCode.of(laudo).text(), token.label(), token.serial()));
    }

    private void write(Laudo laudo, Path file) throws BadInput {
        try {
            LaudoFile.write(laudo, file);
            console.err().println(texts.say("handing.saved", file.toString()));
        } catch (IOException refused) {
            throw new BadInput(texts.say("cli.doctor.unwritable", file.toString()));
        }
    }

    private void complain(TokenFailure failure) {
        console.err().println(ProblemSentences.of(Problems.of(failure), texts));
    }
}
