package org.tokentriage.cli;

import java.util.stream.Collectors;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.i18n.Texts;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how to see what is right. */
record UsageErrors(Texts texts) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr()
                .println(texts.say("cli.usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                texts.say("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                texts.say(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> texts.say("cli.usage.twice", name(twice.getOverwritten()));
            default -> texts.say("cli.usage.value", name(wrong.getArgSpec()), wrong.getValue());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
