package org.tokentriage.token.card;

/** Looks at the smart-card readers of this computer, without a module and without keeping any card busy. */
public interface CardReaders extends AutoCloseable {

    /**
     * What the smart-card service knows now. Each card is asked for its ATR once, when it is first seen.
     *
     * <p>Blocks for as long as the service does: call it off the UI thread, from one thread at a time.
     */
    CardService look();

    /** Lets go of the service. */
    @Override
    void close();
}
