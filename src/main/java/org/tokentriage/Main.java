package org.tokentriage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.tokentriage.cli.Cli;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ExitCode;
import org.tokentriage.i18n.Texts;
import org.tokentriage.system.DataFolder;
import org.tokentriage.system.TemporaryFolders;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.pcsc.PcscReaders;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;
import org.tokentriage.token.worker.RunningWorkers;
import org.tokentriage.token.worker.WorkerAdapters;
import org.tokentriage.token.worker.WorkerMain;

/** Starts the program. */
public final class Main {

    /** How long the end of the program waits for what earlier ones left to be removed. */
    private static final Duration CLEARING = Duration.ofSeconds(2);

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals(WorkerMain.ARGUMENT)) {
            work(arguments[1]);
        }
        var data = DataFolder.here();
        var clearing = Thread.ofPlatform().daemon().start(() -> TemporaryFolders.clear(data));
        var status = answer(arguments);
        RunningWorkers.end();
        clearing.join(CLEARING);
        TemporaryFolders.leave(data);
        System.exit(status);
    }

    /** Serves the parent process until that has no more requests; a module may hold a thread then, so nothing is waited for. */
    private static void work(String nonce) throws IOException, InterruptedException {
        WorkerMain.run(
                new WorkerAdapters(
                        observer -> new Pkcs11TokenReaders(InstantSource.system(), observer),
                        PcscReaders::new,
                        Examinations.here()),
                System.in,
                System.out,
                nonce);
        Runtime.getRuntime().halt(0);
    }

    /** A child process that will be needed starts before anything else, and a window without waiting for the command line's parser. */
    private static int answer(String[] arguments) {
        System.setProperty("java.net.useSystemProxies", "true");
        if (arguments.length == 0) {
            return open(Optional.empty(), Optional.empty()).number();
        }
        var clock = Clock.system(ZoneId.systemDefault());
        if (!Cli.readsTokens(arguments)) {
            return answer(arguments, Composition.modules(clock), clock);
        }
        try (var modules = Composition.standby(clock)) {
            return answer(arguments, modules, clock);
        }
    }

    private static int answer(String[] arguments, TokenReaders modules, Clock clock) {
        var texts = Texts.in(Texts.PORTUGUESE);
        var console = Console.ofThisProcess();
        Composition.openToOthers()
                .ifPresent(path -> console.err().println(texts.say("site.openToOthers", path.toString())));
        var cards = Composition.cardReaders();
        var cli = new Cli(
                Composition.explaining(modules, cards),
                Composition.computer(cards),
                Composition.revocations(clock),
                site -> Desks.of(site, clock),
                Main::open,
                Main::train,
                console,
                texts,
                clock);
        return cli.run(arguments);
    }

    private static ExitCode train() {
        TrainingApp.open();
        return ExitCode.OK;
    }

    private static ExitCode open(Optional<Path> module, Optional<Path> profile) {
        App.open(module, profile);
        return ExitCode.OK;
    }
}
