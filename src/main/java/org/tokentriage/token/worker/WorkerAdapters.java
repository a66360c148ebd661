package org.tokentriage.token.worker;

import java.util.function.Consumer;
import java.util.function.Function;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.token.Observation;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.card.CardReaders;

/**
 * What a worker does its work with, in its own process.
 *
 * @param tokens the readers that load modules, and tell what they observe
 * @param cards what asks the smart-card service, and tells what it calls
 * @param computer what looks at the computer
 */
public record WorkerAdapters(
        Function<Consumer<Observation>, TokenReaders> tokens,
        Function<Consumer<Observation>, CardReaders> cards,
        ComputerExamination computer) {

    /** One that looks at nothing around its tokens. */
    public WorkerAdapters(
            Function<Consumer<Observation>, TokenReaders> tokens, Function<Consumer<Observation>, CardReaders> cards) {
        this(tokens, cards, told -> {});
    }
}
