package org.tokentriage.ticket.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.tokentriage.ticket.cases.ListedCase.Sound;

/**
 * The cases that wait to be sent again, the oldest first; without those that somebody works on now.
 *
 * @param waiting at most {@value #LIMIT}, none older than {@link #PATIENCE}
 * @param expired the older ones, to be shown once and discarded
 */
public record Outbox(List<Sound> waiting, List<Sound> expired) {

    /** How many cases may wait. */
    public static final int LIMIT = 100;

    /** How long a case may wait, from when the agent began to write. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    public Outbox {
        waiting = List.copyOf(waiting);
        expired = List.copyOf(expired);
    }

    /** Picks the cases that were not sent, and sorts out which of them may go on waiting. */
    public static Outbox of(List<ListedCase> cases, Instant now) {
        var oldestFirst = cases.stream()
                .filter(Sound.class::isInstance)
                .map(Sound.class::cast)
                .filter(sound -> sound.state() instanceof CaseState.NotSent && !sound.inUse())
                .sorted(Comparator.comparing(Sound::begun))
                .toList();
        var outdated = (int) oldestFirst.stream()
                .filter(sound -> sound.begun().isBefore(now.minus(PATIENCE)))
                .count();
        var expired = Math.max(outdated, oldestFirst.size() - LIMIT);
        return new Outbox(oldestFirst.subList(expired, oldestFirst.size()), oldestFirst.subList(0, expired));
    }
}
