package org.tokentriage.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tokentriage.ticket.CorrelationKey;

/**
 * Under which a laudo may be acted on.
 *
 * @param now by the clock of the computer that gets it
 * @param most how old it may be
 * @param caseKey the case that it is wanted for; a laudo that names none fits every case
 */
public record Conditions(Instant now, Duration most, Optional<CorrelationKey> caseKey) {

    /** How far the clocks of two computers may differ. */
    static final Duration SKEW = Duration.ofMinutes(5);

    Received check(Laudo laudo) {
        return refusal(laudo.readAt(), laudo.caseKey())
                .<Received>map(Received.Refused::new)
                .orElseGet(() -> new Received.Accepted(laudo));
    }

    /** Why what was read then, for that case, may not be acted on. */
    Optional<Refusal> refusal(Instant readAt, Optional<CorrelationKey> meant) {
        if (readAt.isAfter(now.plus(SKEW))) {
            return Optional.of(new Refusal.FromTheFuture(readAt));
        }
        if (readAt.isBefore(now.minus(most))) {
            return Optional.of(new Refusal.TooOld(readAt, most));
        }
        return meant.filter(key -> caseKey.filter(wanted -> !wanted.equals(key)).isPresent())
                .map(Refusal.OtherCase::new);
    }
}
