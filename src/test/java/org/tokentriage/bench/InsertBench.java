package org.tokentriage.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.tokentriage.Main;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.testing.PivChip;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.testing.VirtualReader;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.card.CardWatch;
import org.tokentriage.token.worker.CrashLog;
import org.tokentriage.token.worker.Deadlines;
import org.tokentriage.token.worker.WorkerCardReaders;
import org.tokentriage.token.worker.WorkerProgram;
import org.tokentriage.token.worker.WorkerTokenReaders;

/** From a card in the reader to its verdict, through a real smart-card service and OpenSC; beside it, pkcs11-tool on the same card. */
@SuppressWarnings("try") // A card and a watch are there until they are closed.
public final class InsertBench {

    private static final int RUNS = 5;
    private static final Path MODULE = Path.of("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");

    private final VirtualReader reader;
    private final WorkerProgram program;

    private InsertBench(VirtualReader reader, WorkerProgram program) {
        this.reader = reader;
        this.program = program;
    }

    /** The argument is an empty folder. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var reader = VirtualReader.start(folder)) {
            var bench = new InsertBench(reader, WorkerProgram.of(Main.class, new CrashLog(folder)));
            for (var delay : List.of(Duration.ZERO, Duration.ofMillis(30))) {
                bench.measure(delay);
            }
        }
    }

    private void measure(Duration perCommand) {
        var ways = new LinkedHashMap<String, Supplier<Double>>();
        ways.put("ours", () -> insertedToVerdict(perCommand));
        ways.put("pkcs11-tool", () -> tool(perCommand));
        var medians = Medians.of(RUNS, ways);
        System.out.printf(
                Locale.ROOT,
                "%d ms a command: inserted to verdict %.0f ms, pkcs11-tool -O %.0f ms, ratio %.2f (medians of %d)%n",
                perCommand.toMillis(),
                medians.get("ours"),
                medians.get("pkcs11-tool"),
                medians.get("ours") / medians.get("pkcs11-tool"),
                RUNS);
    }

    private double insertedToVerdict(Duration perCommand) {
        var changed = new CompletableFuture<Void>();
        try (var cards = new WorkerCardReaders(program, WorkerCardReaders.USUAL)) {
            cards.look();
            try (var watch = CardWatch.start(cards, CardWatch.PERIOD, now -> changed.complete(null));
                    var card = reader.insert(new PivChip(TestCertificates.valid()), perCommand)) {
                var begin = System.nanoTime();
                changed.join();
                verdict();
                return (System.nanoTime() - begin) / 1e6;
            }
        } catch (TokenException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Verdict verdict() throws TokenException {
        var readers = new WorkerTokenReaders(program, Deadlines.USUAL, InstantSource.system());
        try (var module = readers.open(Optional.of(MODULE))) {
            var token = module.survey().tokens().get(0);
            return Diagnosis.of(module.read(token, step -> {})).verdict();
        }
    }

    private double tool(Duration perCommand) {
        try (var card = reader.insert(new PivChip(TestCertificates.valid()), perCommand)) {
            var words = List.of("pkcs11-tool", "--module", MODULE.toString(), "-O");
            return new TimedCommand(words, Map.of()).run();
        }
    }
}
