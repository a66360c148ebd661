package org.tokentriage.token.worker;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import javax.smartcardio.CardException;
import javax.smartcardio.TerminalFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tokentriage.testing.Chip;
import org.tokentriage.testing.VirtualReader;
import org.tokentriage.token.card.CardReader;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;
import org.tokentriage.token.card.CardWatch;

/** Looks at a virtual reader of a real smart-card service, from a child process. */
@Tag("worker")
@ResourceLock(Workers.LOCK)
class VirtualReaderTest {

    private static final String ATR = "3BF99600008131FE4553434537200E00202028";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Deadlines SHORT =
            new Deadlines(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    private VirtualReader reader;
    private WorkerCardReaders cards;
    private CardWatch watch;

    @BeforeEach
    void start() {
        reader = VirtualReader.start(folder);
        cards = new WorkerCardReaders(TestProgram.in(folder), WorkerCardReaders.USUAL);
    }

    @AfterEach
    void stop() throws IOException {
        if (watch != null) {
            watch.close();
        }
        cards.close();
        reader.close();
        assertThat(Workers.running()).isEmpty();
    }

    @Test
    void showsAReaderWithoutACard() {
        assertThat(await(CardService.Running.class::isInstance).readers())
                .contains(new CardReader(VirtualReader.NAME, new CardState.Absent()));
    }

    @Test
    void showsTheAtrOfACard() {
        await(CardService.Running.class::isInstance);
        reader.insert(Chip.withAtr(ATR));

        assertThat(await(CardService::hasCard).readers())
                .contains(new CardReader(VirtualReader.NAME, new CardState.Inserted(ATR)));
    }

    @Test
    void seesACardComeAndGoWithinTwoSeconds() throws InterruptedException {
        await(CardService.Running.class::isInstance);
        var changes = new LinkedBlockingQueue<CardService>();
        watch = CardWatch.start(cards, CardWatch.PERIOD, changes::add);

        var card = reader.insert(Chip.withAtr(ATR));
        assertThat(within2Seconds(changes)).matches(CardService::hasCard);

        card.close();
        assertThat(within2Seconds(changes)).matches(now -> !now.hasCard());
    }

    @Test
    void aCardInAnothersTransactionIsWaitedForNoLongerThanTheDeadline() throws CardException {
        await(CardService.Running.class::isInstance);
        reader.insert(Chip.withAtr(ATR));
        await(CardService::hasCard);
        var other = TerminalFactory.getDefault()
                .terminals()
                .getTerminal(VirtualReader.NAME)
                .connect("*");
        other.beginExclusive();
        try (var waiting = new WorkerCardReaders(TestProgram.in(folder), SHORT)) {
            assertThat(waiting.look()).isInstanceOf(CardService.Silent.class);

            other.endExclusive();

            assertThat(waiting.look()).matches(CardService::hasCard);
        }
    }

    @Test
    void findsTheServiceAgainAfterItStopped() throws IOException {
        await(CardService.Running.class::isInstance);
        reader.stop();
        assertThat(cards.look()).isEqualTo(new CardService.Stopped());

        reader.restart();

        assertThat(await(CardService.Running.class::isInstance).readers()).isNotEmpty();
    }

    @Test
    void aServiceThatDoesNotRunIsStopped() {
        try (var none = through(folder.resolve("nothing.comm"))) {
            assertThat(none.look()).isEqualTo(new CardService.Stopped());
        }
    }

    @Test
    void aServiceThatHangsIsWaitedForNoLongerThanTheDeadline() throws IOException {
        var socket = folder.resolve("hung.comm");
        try (var hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                var waiting = through(socket)) {
            hung.bind(UnixDomainSocketAddress.of(socket));

            assertThat(waiting.look()).isInstanceOf(CardService.Silent.class);
        }
    }

    private WorkerCardReaders through(Path socket) {
        var program = TestProgram.in(folder, Map.of("PCSCLITE_CSOCK_NAME", socket.toString()));
        return new WorkerCardReaders(program, SHORT);
    }

    private static CardService within2Seconds(BlockingQueue<CardService> changes) throws InterruptedException {
        var change = changes.poll(2000, MILLISECONDS);
        assertThat(change).as("a change within 2 s").isNotNull();
        return change;
    }

    private CardService await(Predicate<CardService> condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var now = cards.look();
        while (!condition.test(now) || now.readers().isEmpty()) {
            assertThat(System.nanoTime()).as("still %s", now).isLessThan(end);
            now = cards.look();
        }
        return now;
    }
}
