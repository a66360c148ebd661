package org.tokentriage.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.pcsc.PcscReaders;
import org.tokentriage.token.pkcs11.Pkcs11TokenReaders;
import org.tokentriage.token.worker.CrashLog;
import org.tokentriage.token.worker.Deadlines;
import org.tokentriage.token.worker.WorkerAdapters;
import org.tokentriage.token.worker.WorkerMain;
import org.tokentriage.token.worker.WorkerProgram;
import org.tokentriage.token.worker.WorkerTokenReaders;

/**
 * What the child process costs: opens a module and looks into its slots, in this process and in a child, and prints both times.
 * The module is the first argument.
 */
public final class WorkerStart {

    private static final int RUNS = 20;

    private WorkerStart() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals(WorkerMain.ARGUMENT)) {
            WorkerMain.run(
                    new WorkerAdapters(
                            observer -> new Pkcs11TokenReaders(InstantSource.system(), observer), PcscReaders::new),
                    System.in,
                    System.out,
                    arguments[1]);
            Runtime.getRuntime().halt(0);
        }
        var module = Optional.of(Path.of(arguments[0]));
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        var clock = InstantSource.system();
        var here = median(new Pkcs11TokenReaders(clock), module);
        var child = median(
                new WorkerTokenReaders(
                        WorkerProgram.of(WorkerStart.class, new CrashLog(folder)), Deadlines.USUAL, clock),
                module);
        System.out.printf(
                Locale.ROOT,
                "open and survey, median of %d: here %.1f ms, in a child %.1f ms, ratio %.1f%n",
                RUNS,
                here,
                child,
                child / here);
    }

    private static double median(TokenReaders readers, Optional<Path> module) throws TokenException {
        var times = new long[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            try (var reader = readers.open(module)) {
                reader.survey();
                times[run] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        return (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2e6;
    }
}
