package org.tokentriage.wizard.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.words.Problem;

/**
 * The search for a ticket in doubt.
 *
 * @param looks what came of it so far: the ticket did not appear, or could not be looked for
 * @param next when it goes on by itself; empty when that has ended
 */
public record Search(List<Look> looks, Optional<Instant> next) {

    /** One look that did not find the ticket. */
    public record Look(Instant at, Optional<Problem> failure) {

        /** Whether the desk was asked to the end, so that a person can say the rest. */
        public boolean isWhole() {
            return failure.isEmpty() || failure.get().isForAPerson();
        }
    }

    public Search {
        looks = List.copyOf(looks);
    }

    public static Search until(Instant first) {
        return new Search(List.of(), Optional.of(first));
    }

    public Search with(Look look, Optional<Instant> after) {
        return new Search(Stream.concat(looks.stream(), Stream.of(look)).toList(), after);
    }

    /** Why the last look does not prove anything, though the desk was asked to the end. */
    public Optional<Problem> unproven() {
        return looks.isEmpty()
                ? Optional.empty()
                : looks.get(looks.size() - 1).failure().filter(Problem::isForAPerson);
    }

    /** Whether the ticket may be taken for absent: the search has ended, and its last look was a whole one. */
    public boolean isOver() {
        return next.isEmpty() && !looks.isEmpty() && looks.get(looks.size() - 1).isWhole();
    }
}
