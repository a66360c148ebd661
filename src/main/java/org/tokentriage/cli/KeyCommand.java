package org.tokentriage.cli;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
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
