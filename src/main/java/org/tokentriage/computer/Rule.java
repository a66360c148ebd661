package org.tokentriage.computer;

import java.util.Arrays;
import java.util.Optional;
import org.tokentriage.computer.sightings.UnseenException;

/** Decides one check. */
@FunctionalInterface
interface Rule {

    /**
     * Empty when the check does not apply to this computer or this token.
     *
     * @throws UnseenException when something that it needs could not be looked at
     */
    Optional<Outcome> of(Case around);

    static Optional<Outcome> fine() {
        return Optional.of(new Outcome.Fine());
    }

    static Optional<Outcome> none() {
        return Optional.empty();
    }

    /** It is not as it should be, as these places show. */
    static Optional<Outcome> deviates(Case around, Cause cause, String... places) {
        return Optional.of(new Outcome.Deviates(
                cause, Arrays.stream(places).map(around.seen()::evidence).toList()));
    }
}
