package org.tokentriage.cli.simulator;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.cli.console.ProgramVersion;
import org.tokentriage.i18n.Texts;
import org.tokentriage.training.FaultOrder;
import org.tokentriage.training.QualitorSimulator;
import org.tokentriage.training.site.SimulatorSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a simulated Qualitor until the process is ended. Its address is the only line on standard output. */
@Command(
        name = "simulator",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
public final class SimulatorCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts;

    @Option(names = "--port", converter = Port.class)
    private int port;

    @Option(names = "--fault", converter = Fault.class)
    private List<FaultOrder> faults = List.of();

    public SimulatorCommand(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    @Override
    public Integer call() throws InterruptedException {
        var site = SimulatorSite.example();
        try (var simulator = QualitorSimulator.start(site, port)) {
            simulator.rememberEarlierTicket();
            faults.forEach(fault -> fault.give(simulator));
            console.out().println(simulator.uri());
            var credentials = site.credentials();
            console.err().println(texts.say("cli.simulator.running", credentials.user(), credentials.password()));
            simulator.awaitClose();
            return ExitCode.OK.number();
        } catch (IOException taken) {
            console.err().println(texts.say("cli.simulator.taken", Integer.toString(port)));
            return ExitCode.USAGE.number();
        }
    }
}
