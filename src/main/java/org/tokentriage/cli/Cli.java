package org.tokentriage.cli;

import java.time.Clock;
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
 * @param clock the time, and the zone in which people are told it
 */
public record Cli(
        TokenReaders readers,
        Computer computer,
        RevocationChecks revocations,
        DeskChoice desks,
        WizardLauncher wizard,
        Console console,
        Texts texts,
        Clock clock) {

    /** Does what the arguments ask for; see {@code docs/cli.md}. {@return how the process ends} */
    public int run(String... arguments) {
        return new CommandLine(new TopCommand(wizard))
                .addSubcommand(new ScanCommand(readers, revocations, console, texts, new Moments(texts, clock)))
                .addSubcommand(new DoctorCommand(computer, readers, console, texts))
                .addSubcommand(new SimulatorCommand(console, texts))
                .addSubcommand(profile())
                .addSubcommand(ticket())
                .setResourceBundle(new HelpTexts(texts))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(texts))
                .setExecutionExceptionHandler(new InternalErrors(texts))
                .setExecutionStrategy(Cli::execute)
                .execute(arguments);
    }

    private CommandLine profile() {
        return new CommandLine(new ProfileCommand(console))
                .addSubcommand(new ProfileCheckCommand(desks, console, texts, clock));
    }

    private CommandLine ticket() {
        var runner = new TicketCommandRunner(desks, console, texts, clock);
        return new CommandLine(new TicketCommand(console))
                .addSubcommand(new SubmitCommand(runner))
                .addSubcommand(new ListCommand(runner))
                .addSubcommand(new ReconcileCommand(runner))
                .addSubcommand(new EraseCommand(runner))
                .addSubcommand(new KeyCommand(console));
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
