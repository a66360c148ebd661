package org.tokentriage.token.card;

import java.time.Duration;
import java.util.List;

/** The computer's smart-card service (PC/SC) as it is now. */
public sealed interface CardService {

    /** It runs and shows these readers, in its own order. */
    record Running(List<CardReader> readers) implements CardService {
        public Running {
            readers = List.copyOf(readers);
        }
    }

    /** It does not run, which on Windows is usual while no reader is connected. */
    record Stopped() implements CardService {}

    /** It stopped while this process used it. When it runs again only another process can reach it. */
    record Lost() implements CardService {}

    /**
     * It cannot be used.
     *
     * @param code the name of its answer, such as {@code SCARD_E_NO_ACCESS}
     */
    record Unusable(String code) implements CardService {}

    /** It did not answer in time. */
    record Silent(Duration waited) implements CardService {}

    /** Whether a card is in any reader. */
    default boolean hasCard() {
        return readers().stream().anyMatch(reader -> !reader.isEmpty());
    }

    /** The readers it shows; none when it cannot be asked. */
    default List<CardReader> readers() {
        return this instanceof Running(var shown) ? shown : List.of();
    }
}
