package org.tokentriage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardWatch;
import org.tokentriage.wizard.Wizard;
import org.tokentriage.wizard.work.Threads;

/** The threads of a window. */
final class UiThreads {

    private UiThreads() {}

    static Threads start() {
        var token = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("token").daemon().factory());
        var network = Executors.newVirtualThreadPerTaskExecutor();
        return new Threads(
                token,
                network,
                Platform::runLater,
                (wait, then) -> CompletableFuture.delayedExecutor(
                                wait.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                        .execute(then));
    }

    /** Lets the wizard know when a token is connected or taken out. */
    static CardWatch watch(CardReaders cards, Wizard wizard) {
        return CardWatch.start(cards, CardWatch.PERIOD, now -> Platform.runLater(() -> wizard.cardsChanged(now)));
    }
}
