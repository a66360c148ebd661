package org.tokentriage.cli.ticket;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.ticket.CorrelationKey;
import picocli.CommandLine.Command;

/** Writes a new key, for a script that describes a case. */
@Command(name = "key", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class KeyCommand implements Callable<Integer> {

    private final Console console;

    KeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println(CorrelationKey.next(new SecureRandom()).value());
        return ExitCode.OK.number();
    }
}
