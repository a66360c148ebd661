package org.tokentriage.computer;

import java.util.List;
import org.tokentriage.computer.sightings.Sighting;

/** What a check has shown. */
public sealed interface Outcome {

    /** It is as it should be. */
    record Fine() implements Outcome {}

    /**
     * It is not as it should be.
     *
     * @param evidence what shows it, at least one thing
     */
    record Deviates(Cause cause, List<Sighting> evidence) implements Outcome {
        public Deviates {
            evidence = List.copyOf(evidence);
        }
    }

    /** It could not be looked at, which is no sign of anything. */
    record NotKnown(String because) implements Outcome {}
}
