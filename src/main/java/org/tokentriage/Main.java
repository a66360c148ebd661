package org.tokentriage;

import java.time.Clock;
import java.time.ZoneId;
import org.tokentriage.cli.Cli;
import org.tokentriage.cli.Console;
import org.tokentriage.cli.ExitCode;
import org.tokentriage.i18n.Texts;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.net.useSystemProxies", "true");
        var clock = Clock.system(ZoneId.systemDefault());
        var texts = Texts.in(Texts.PORTUGUESE);
        var console = Console.ofThisProcess();
        var cli = new Cli(
                new Pkcs11TokenReaders(clock),
                (module, profile) -> {
                    App.open(module, profile);
                    return ExitCode.OK;
                },
                console,
                texts,
                clock);
        System.exit(cli.run(arguments));
    }
}
