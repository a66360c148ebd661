package org.tokentriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tokentriage.diagnosis.Content;
import org.tokentriage.rehearsal.Rehearsed;
import org.tokentriage.testing.Command;
import org.tokentriage.testing.ListedObject;
import org.tokentriage.testing.PivChip;
import org.tokentriage.testing.TestCertificates;
import org.tokentriage.testing.VirtualReader;
import org.tokentriage.token.ExplainingReaders;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardWatch;
import org.tokentriage.token.worker.CrashLog;
import org.tokentriage.token.worker.Deadlines;
import org.tokentriage.token.worker.WorkerCardReaders;
import org.tokentriage.token.worker.WorkerProgram;
import org.tokentriage.token.worker.WorkerTokenReaders;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.WizardDependencies;
import org.tokentriage.wizard.setup.SetupMeans;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.wizard.step.Step;
import org.tokentriage.wizard.work.Threads;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** The wizard as it is put together, without its window, on a real smart-card service, a virtual card and OpenSC's module. */
@Tag("worker")
class HotPlugTest {

    private static final Path MODULE = Path.of("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration SLOW = Duration.ofMillis(50);

    /** OpenSC keeps what it has read, but asks the card for this. */
    private static final ReadingStep SECOND_SESSION = new ReadingStep(2, ReadingStep.Kind.SESSION);

    /** OpenSC's module hangs for ever when its card is pulled at the wrong moment. */
    private static final Deadlines DEADLINES =
            new Deadlines(Duration.ofSeconds(8), Duration.ofSeconds(30), Duration.ofSeconds(1));

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final BlockingQueue<Problem> problems = new LinkedBlockingQueue<>();
    private final ExecutorService token = Executors.newSingleThreadExecutor();
    private final ExecutorService ui = Executors.newSingleThreadExecutor();

    @TempDir
    private Path folder;

    private VirtualReader reader;
    private CardReaders cards;
    private CardWatch watch;
    private Wizard wizard;

    @BeforeEach
    void open() throws Exception {
        reader = VirtualReader.start(folder);
        var program = WorkerProgram.of(Main.class, new CrashLog(folder));
        var clock = Clock.systemUTC();
        cards = new WorkerCardReaders(program, WorkerCardReaders.USUAL);
        var readers = new ExplainingReaders(new WorkerTokenReaders(program, DEADLINES, clock), cards, Set::of, false);
        var threads = new Threads(token, Runnable::run, ui, (wait, then) -> {});
        var site = new Site.Unusable(Problems.siteMissing(List.of()));
        wizard = new Wizard(new WizardDependencies(
                readers,
                Optional.of(MODULE),
                site,
                threads,
                clock,
                new Random(7),
                Optional.empty(),
                Optional.empty(),
                (host, port) -> new Rehearsed.Unanswered(Rehearsed.Obstacle.SILENT),
                SetupMeans.NONE,
                (module, findings, problem) -> ""));
        wizard.stepProperty().subscribe(steps::add);
        wizard.problemProperty().subscribe(problem -> problem.ifPresent(problems::add));
        watch = CardWatch.start(cards, CardWatch.PERIOD, now -> ui.execute(() -> wizard.cardsChanged(now)));
        ui.submit(wizard::start).get();
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
        ui.submit(wizard::close).get();
        cards.close();
        token.shutdown();
        ui.shutdown();
        assertThat(token.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        reader.close();
    }

    @Test
    void aCardThatIsInsertedIsReadByItself() throws Exception {
        assertThat(nextProblem().code()).isIn("TK-201", "TK-202");

        reader.insert(new PivChip(certificate()));

        assertThat(verdict().diagnosis().content()).isInstanceOf(Content.Valid.class);
    }

    @Test
    void aBlankCardIsReadAsBlank() throws Exception {
        nextProblem();

        reader.insert(new PivChip(new byte[0]));

        assertThat(verdict().snapshot().reading().isComplete()).isTrue();
    }

    @Test
    void aCardIsReadAsPkcs11ToolReadsIt() throws Exception {
        nextProblem();
        reader.insert(new PivChip(certificate()));

        var snapshot = verdict().snapshot();

        var slot = Long.toString(snapshot.slot().id());
        var listed = Command.run(List.of("pkcs11-tool", "--module", MODULE.toString(), "--slot", slot, "-O"));
        assertThat(snapshot.objects())
                .hasSizeGreaterThan(2)
                .extracting(ListedObject::of)
                .containsExactlyInAnyOrderElementsOf(ListedObject.parse(listed));
    }

    @Test
    void aCardThatIsPulledWhileItIsReadIsInconclusiveAndReadAnewWhenItComesBack() throws Exception {
        nextProblem();
        var card = reader.insert(new PivChip(certificate()), SLOW);
        next(step -> step instanceof Step.Scan scan
                && scan.progress()
                        .map(Step.Progress::at)
                        .filter(SECOND_SESSION::equals)
                        .isPresent());

        card.close();

        assertThat(verdict().diagnosis().content()).isInstanceOf(Content.Unproven.class);

        reader.insert(new PivChip(certificate()), SLOW);

        assertThat(verdict().diagnosis().content()).isInstanceOf(Content.Valid.class);
    }

    private static byte[] certificate() {
        return TestCertificates.valid();
    }

    private Step.Findings verdict() throws InterruptedException {
        return (Step.Findings) next(Step.Findings.class::isInstance);
    }

    private Step next(Predicate<Step> condition) throws InterruptedException {
        while (true) {
            var step = steps.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(step)
                    .as("the problem is %s", wizard.problemProperty().get())
                    .isNotNull();
            if (condition.test(step)) {
                return step;
            }
        }
    }

    private Problem nextProblem() throws InterruptedException {
        var problem = problems.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(problem).as("a problem").isNotNull();
        return problem;
    }
}
