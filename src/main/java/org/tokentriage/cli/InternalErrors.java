package org.tokentriage.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.i18n.Texts;
import org.tokentriage.words.Problems;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the program itself failed; the details go to the log. */
record InternalErrors(Texts texts) implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        var problem = Problems.of(failure);
        command.getErr().println(texts.say("cli.problem", texts.say(problem.what()), problem.code()));
        LOG.error("The command failed", failure);
        return ExitCode.INTERNAL.number();
    }
}
