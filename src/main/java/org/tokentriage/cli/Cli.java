package org.tokentriage.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.doctor.Computer;
import org.tokentriage.cli.doctor.DoctorCommand;
import org.tokentriage.cli.laudo.LaudoCommand;
import org.tokentriage.cli.profile.ProfileCommand;
import org.tokentriage.cli.scan.RevocationChecks;
import org.tokentriage.cli.scan.ScanCommand;
import org.tokentriage.cli.simulator.SimulatorCommand;
import org.tokentriage.cli.site.DeskChoice;
import org.tokentriage.cli.ticket.TicketCommand;
import org.tokentriage.cli.training.TrainingCommand;
import org.tokentriage.i18n.Moments;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.TokenReaders;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program as its command line sees it.
 *
 * @param training opens the training, and answers how it ended
 * @param clock the time, and the zone in which people are told it
 */
public record Cli(
        TokenReaders readers,
        Computer computer,
        RevocationChecks revocations,
        DeskChoice desks,
        WizardLauncher wizard,
        Supplier<ExitCode> training,
        Console console,
        Texts texts,
        Clock clock) {

    /** Does what the arguments ask for; see {@code docs/cli.md}. {@return how the process ends} */
    public int run(String... arguments) {
        var line = new CommandLine(new TopCommand(wizard));
        for (var command : Command.wanted(arguments)) {
            line.addSubcommand(command(command));
        }
        return line.setResourceBundle(new HelpTexts(texts))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(texts))
                .setExecutionExceptionHandler(new InternalErrors(texts))
                .setExecutionStrategy(Cli::execute)
                .execute(arguments);
    }

    /** Whether the arguments, if they are as they should be, have tokens read at once. */
    public static boolean readsTokens(String... arguments) {
        var wanted = Command.wanted(arguments);
        return wanted.equals(List.of(Command.SCAN)) || wanted.equals(List.of(Command.LAUDO));
    }

    private Object command(Command command) {
        return switch (command) {
            case SCAN ->
                new ScanCommand(
                        readers, computer.examination(), revocations, console, texts, new Moments(texts, clock));
            case DOCTOR -> new DoctorCommand(computer, readers, console, texts);
            case LAUDO -> new LaudoCommand(readers, console, texts);
            case SIMULATOR -> new SimulatorCommand(console, texts);
            case TRAINING -> new TrainingCommand(training);
            case PROFILE -> ProfileCommand.line(desks, console, texts, clock);
            case TICKET -> TicketCommand.line(desks, console, texts, clock);
        };
    }

    /** An option in front of the command would be the wizard's and say nothing to the command: better refused than ignored. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            var misplaced = parsed.matchedOptions().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), misplaced);
        }
        return new RunLast().execute(parsed);
    }
}
