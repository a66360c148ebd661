package org.tokentriage.wizard.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tokentriage.wizard.work.Work.Cancelling;

class WorkTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsTheOutcome() {
        var work = new Work(Runnable::run, Runnable::run, Cancelling.ABANDON);

        work.start(() -> "done", told::add, thrown -> told.add("failed"));

        assertThat(told).containsExactly("done");
        assertThat(work.busyProperty().get()).isFalse();
    }

    @Test
    void tellsWhyItFailed() {
        var work = new Work(Runnable::run, Runnable::run, Cancelling.ABANDON);

        work.start(
                () -> {
                    throw new IOException("broken");
                },
                done -> told.add("done"),
                thrown -> told.add(thrown.getMessage()));

        assertThat(told).containsExactly("broken");
    }

    @Test
    void isBusyUntilTheOutcomeIsTold() {
        var work = new Work(waiting::add, Runnable::run, Cancelling.ABANDON);

        work.start(() -> "done", told::add, thrown -> told.add("failed"));
        assertThat(work.busyProperty().get()).isTrue();
        waiting.remove().run();

        assertThat(work.busyProperty().get()).isFalse();
    }

    @Test
    void dropsTheOutcomeOfACancelledCall() {
        var work = new Work(waiting::add, Runnable::run, Cancelling.ABANDON);

        work.start(() -> "done", told::add, thrown -> told.add("failed"));
        work.cancel();
        waiting.remove().run();

        assertThat(told).isEmpty();
        assertThat(work.busyProperty().get()).isFalse();
    }

    @Test
    void dropsTheOutcomeOfACallThatAnotherReplaced() {
        var work = new Work(waiting::add, Runnable::run, Cancelling.ABANDON);

        work.start(() -> "first", told::add, thrown -> told.add("failed"));
        work.start(() -> "second", told::add, thrown -> told.add("failed"));
        waiting.forEach(Runnable::run);

        assertThat(told).containsExactly("second");
    }

    @Test
    void interruptsACallThatListens() throws InterruptedException {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var work = new Work(call -> Thread.ofVirtual().start(call), Runnable::run, Cancelling.INTERRUPT);

        work.start(
                () -> {
                    started.countDown();
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException expected) {
                        interrupted.countDown();
                        throw expected;
                    }
                },
                done -> told.add("done"),
                thrown -> told.add("failed"));
        started.await();
        work.cancel();

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
