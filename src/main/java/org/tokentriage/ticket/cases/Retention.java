package org.tokentriage.ticket.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long cases are kept that come to no end. What may be open is never removed by age, since it keeps its ticket from being opened twice
 * and its undone parts from being forgotten; but what was written in it goes all the same.
 *
 * @param keep from when a case came to stand where it stands
 */
public record Retention(Duration keep) {

    /**
     * What will happen to a case that nobody touches.
     *
     * @param whole whether the case goes, and not only what was written in it
     */
    public record Ending(Instant at, boolean whole) {

        /** {@return in how many days, of which the last has begun; 0 when it is time} */
        public long daysFrom(Instant now) {
            var left = Duration.between(now, at);
            return left.isNegative() ? 0 : left.plusDays(1).minusNanos(1).toDays();
        }
    }

    /** What will happen to a case; nothing, when nothing is written in it and it may be open, or when it is damaged. */
    public Optional<Ending> ending(ListedCase listed) {
        return switch (listed) {
            case ListedCase.Sound sound when mayGo(sound.state()) -> Optional.of(new Ending(end(sound), true));
            case ListedCase.Sound sound -> sound.draft().map(written -> new Ending(end(sound), false));
            case ListedCase.Damaged damaged -> Optional.empty();
        };
    }

    /** Whether nothing is lost with a case but what was written in it. */
    public static boolean mayGo(CaseState state) {
        return !state.mayBeOpen() && !state.isBound();
    }

    private Instant end(ListedCase.Sound sound) {
        return sound.state().at().plus(keep);
    }
}
