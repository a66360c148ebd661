package org.tokentriage.token.card;

import java.time.Duration;
import java.util.function.Consumer;

/** Sees a reader or a card come or go, on a thread of its own. It asks the smart-card service alone, and never a card. */
public final class CardWatch implements AutoCloseable {

    /** Seldom enough not to be felt, and often enough to seem immediate. */
    public static final Duration PERIOD = Duration.ofMillis(500);

    private final CardReaders cards;
    private final Duration period;
    private final Consumer<CardService> onChange;
    private final Thread thread;

    private CardWatch(CardReaders cards, Duration period, Consumer<CardService> onChange) {
        this.cards = cards;
        this.period = period;
        this.onChange = onChange;
        this.thread = Thread.ofPlatform().daemon().name("card-watch").unstarted(this::watch);
    }

    /**
     * Begins to watch.
     *
     * @param onChange told what there is after each change, on the watch's thread
     */
    public static CardWatch start(CardReaders cards, Duration period, Consumer<CardService> onChange) {
        var watch = new CardWatch(cards, period, onChange);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        var before = cards.look();
        while (pause()) {
            var now = cards.look();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!now.equals(before)) {
                onChange.accept(now);
            }
            before = now;
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(period);
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
