package org.tokentriage.cli.profile;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.cli.site.DeskChoice;
import org.tokentriage.i18n.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with site profiles; by itself it only says that. */
@Command(name = "profile", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class ProfileCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProfileCommand(Console console) {
        this.console = console;
    }

    /** With all that can be done. */
    public static CommandLine line(DeskChoice desks, Console console, Texts texts, Clock clock) {
        return new CommandLine(new ProfileCommand(console))
                .addSubcommand(new ProfileCheckCommand(desks, console, texts, clock));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE.number();
    }
}
