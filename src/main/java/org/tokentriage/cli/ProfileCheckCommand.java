package org.tokentriage.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfileFile;
import org.tokentriage.settings.SiteProfileFile.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells every mistake of a site profile, with its line. Nobody is asked anything over the network. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class ProfileCheckCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    ProfileCheckCommand(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return switch (SiteProfileFile.read(file)) {
            case Outcome.Usable(var profile, var policy) -> {
                console.out()
                        .println(texts.say(
                                "cli.profile.usable",
                                profile.qualitor().address().toString()));
                yield ExitCode.OK.number();
            }
            case Outcome.Mistaken(var mistakes) -> {
                mistakes.forEach(mistake -> console.out().println(mistake.told(texts)));
                yield ExitCode.USAGE.number();
            }
        };
    }
}
