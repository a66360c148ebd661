package org.tokentriage.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.wizard.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads tokens and says what they are, to people or to scripts. */
@Command(name = "scan", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class ScanCommand implements Callable<Integer> {

    private final TokenReaders readers;
    private final Console console;
    private final Texts texts;
    private final Moments moments;

    @Option(names = "--module")
    private Optional<Path> module = Optional.empty();

    @Option(names = "--slot", converter = SlotId.class)
    private Optional<Long> slot = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    ScanCommand(TokenReaders readers, Console console, Texts texts, Moments moments) {
        this.readers = readers;
        this.console = console;
        this.texts = texts;
        this.moments = moments;
    }

    @Override
    public Integer call() {
        var report = new Scan(readers, module, slot).run();
        if (json) {
            console.out().println(new ScanDocument(texts, moments).of(report));
        } else {
            ScanText.of(report, texts, moments).forEach(console.out()::println);
        }
        report.failure().ifPresent(this::complain);
        return report.exitCode().number();
    }

    private void complain(TokenFailure failure) {
        var problem = Problems.of(failure);
        console.err().println(texts.say("cli.problem", texts.say(problem.title()), problem.code()));
        console.err().println(texts.say(problem.what()));
        console.err().println(texts.say(problem.remedySentence()));
    }
}
