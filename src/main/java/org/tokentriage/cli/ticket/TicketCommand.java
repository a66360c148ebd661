package org.tokentriage.cli.ticket;

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

/** What can be done with tickets; by itself it only says that. */
@Command(name = "ticket", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class TicketCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TicketCommand(Console console) {
        this.console = console;
    }

    /** With all that can be done. */
    public static CommandLine line(DeskChoice desks, Console console, Texts texts, Clock clock) {
        var runner = new TicketCommandRunner(desks, console, texts, clock);
        return new CommandLine(new TicketCommand(console))
                .addSubcommand(new SubmitCommand(runner))
                .addSubcommand(new ListCommand(runner))
                .addSubcommand(new ReconcileCommand(runner))
                .addSubcommand(new EraseCommand(runner))
                .addSubcommand(new KeyCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE.number();
    }
}
