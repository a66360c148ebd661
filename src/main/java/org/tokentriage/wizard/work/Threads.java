package org.tokentriage.wizard.work;

import java.util.concurrent.Executor;

/**
 * Where work is done.
 *
 * @param token one thread, for modules that want all their calls from the same
 * @param network any threads, whose interrupts end their calls
 * @param ui the one thread that the wizard itself runs on
 */
public record Threads(Executor token, Executor network, Executor ui, Timer timer) {

    public Work tokenWork() {
        return new Work(token, ui, Work.Cancelling.ABANDON);
    }

    public Work networkWork() {
        return new Work(network, ui, Work.Cancelling.INTERRUPT);
    }
}
