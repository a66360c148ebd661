package org.tokentriage.computer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.computer.sightings.Sightings;

/**
 * What a computer means for a token.
 *
 * @param results each check that applies, in the order of {@link Check}
 * @param ghosts certificates of a token that the store still lists, the likeliest first
 */
public record Examination(List<CheckResult> results, List<Ghost> ghosts) {

    public Examination {
        results = List.copyOf(results);
        ghosts = List.copyOf(ghosts);
    }

    /**
     * Judges what was seen.
     *
     * @param now when the token was read
     */
    public static Examination of(Sightings seen, TokenAtHand token, Instant now) {
        var around = new Case(seen, token, now);
        var results = CheckRule.on(seen.has("system:Windows"))
                .flatMap(rule -> rule.result(around).stream())
                .toList();
        return new Examination(results, Ghosts.of(around));
    }

    /** What is not as it should be: what may be believed most first, and among equals the root of an evil before what follows from it. */
    public List<Outcome.Deviates> causes() {
        return results.stream()
                .flatMap(result -> result.outcome() instanceof Outcome.Deviates deviates
                        ? Optional.of(deviates).stream()
                        : Optional.<Outcome.Deviates>empty().stream())
                .sorted(Comparator.comparing(
                                (Outcome.Deviates one) -> one.cause().confidence() == Confidence.WEAK)
                        .thenComparing(Outcome.Deviates::cause))
                .toList();
    }

    /** The causes that may be the reason; the others are worth a look. */
    public List<Outcome.Deviates> problems() {
        return causes().stream()
                .filter(deviates -> deviates.cause().confidence() != Confidence.WEAK)
                .toList();
    }

    public List<Check> fine() {
        return results.stream()
                .filter(result -> result.outcome() instanceof Outcome.Fine)
                .map(CheckResult::check)
                .toList();
    }

    public List<Check> notKnown() {
        return results.stream()
                .filter(result -> result.outcome() instanceof Outcome.NotKnown)
                .map(CheckResult::check)
                .toList();
    }
}
