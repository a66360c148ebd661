package org.tokentriage.token.worker;

import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.card.CardService;

/** What a worker says: a line on its standard output. */
sealed interface Reply {

    /** Something happened. */
    record Observed(Observation observation) implements Reply {}

    /** A step of the reading begins. */
    record Began(ReadingStep step) implements Reply {}

    /** The module is open, or all slots were told. */
    record Done() implements Reply {}

    /** The reading is over: all that it found was told. */
    record ReadingDone(Reading reading) implements Reply {}

    /** This is what the smart-card service knows. */
    record Looked(CardService service) implements Reply {}

    /** Something was seen on this computer. */
    record Sighted(Sighting sighting) implements Reply {}

    /** The request could not be served. */
    record Failed(TokenFailure failure) implements Reply {}

    /** Whether the request is served, or never will be. */
    default boolean isLast() {
        return switch (this) {
            case Observed observed -> false;
            case Began began -> false;
            case Sighted sighted -> false;
            case Done done -> true;
            case ReadingDone done -> true;
            case Looked looked -> true;
            case Failed failed -> true;
        };
    }
}
