package org.tokentriage.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tokentriage.testing.FxThread;
import org.tokentriage.ticket.Ticket;
import org.tokentriage.ui.testing.TicketStand;
import org.tokentriage.wizard.Wizard;

/**
 * Whatever is pressed, typed, clicked and answered, in whatever order: nothing is thrown, nothing waits for ever, no text is lost and no
 * ticket is opened twice. {@code installer/dev/monkey.sh} goes on for longer and with other seeds.
 */
@Tag("window")
@Tag("seeded")
class MonkeyTest {

    private static final long SEED = Long.getLong("tokentriage.monkey.seed", 7);
    private static final int EVENTS = Integer.getInteger("tokentriage.monkey.events", 400);

    /** After so many, whatever is under way comes to its end. */
    private static final int BREATH = 50;

    private static final int REMEMBERED = 40;

    @Test
    void nothingBreaks(TestReporter reporter) throws Exception {
        reporter.publishEntry("seed", Long.toString(SEED));
        var lately = new ArrayDeque<String>();
        var reached = new TreeSet<String>();
        var stand = FxThread.call(TicketStand::new);
        try {
            var monkey = new Monkey(stand, SEED);
            FxThread.run(() -> follow(stand.harness.wizard, reached));
            for (var event = 0; event < EVENTS; event += BREATH) {
                FxThread.run(() -> play(monkey, lately));
                FxThread.run(() -> breathe(stand, monkey));
            }
            reporter.publishEntry("reached", reached + ", tickets: " + stand.harness.desk.opened.size());
        } catch (Throwable broken) {
            throw new AssertionError("seed " + SEED + ", after\n" + String.join("\n", lately), broken);
        } finally {
            FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }
    }

    private static void follow(Wizard wizard, Set<String> reached) {
        wizard.stepProperty().subscribe(step -> reached.add(step.getClass().getSimpleName()));
        wizard.start();
    }

    private static void play(Monkey monkey, Deque<String> lately) {
        for (var event = 0; event < BREATH; event++) {
            lately.add(monkey.act());
            if (lately.size() > REMEMBERED) {
                lately.remove();
            }
            monkey.layOut();
        }
    }

    private static void breathe(TicketStand stand, Monkey monkey) {
        monkey.tidy();
        stand.harness.settle();
        assertThat(stand.harness.wizard.busyProperty().get())
                .as("busy, though nothing is left to do")
                .isFalse();
        assertThat(stand.harness.desk.opened.stream().map(Ticket::key)).doesNotHaveDuplicates();
    }
}
