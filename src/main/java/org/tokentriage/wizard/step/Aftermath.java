package org.tokentriage.wizard.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tokentriage.ticket.desk.Undone;
import org.tokentriage.ticket.office.FollowUps;

/**
 * What became of an open ticket.
 *
 * @param stored whether the desk keeps what was sent, as far as that is known
 * @param undone what the site wants besides and did not get for certain
 * @param asked which of these is being asked for again now
 * @param leaving when the agent wanted to leave though something is still being found out
 */
public record Aftermath(Stored stored, List<Undone> undone, Optional<Undone> asked, Optional<Instant> leaving) {

    /** What the desk keeps of an open ticket's texts. */
    public enum Stored {
        NOT_SEEN,
        AS_SENT,
        CHANGED
    }

    public Aftermath {
        undone = List.copyOf(undone);
    }

    public Aftermath(Stored stored, List<Undone> undone) {
        this(stored, undone, Optional.empty(), Optional.empty());
    }

    public Aftermath asking(Undone again) {
        return new Aftermath(stored, undone, Optional.of(again), leaving);
    }

    /** What is known when that has been answered; why something else failed before is still known here alone. */
    public Aftermath answered(FollowUps outcome) {
        var known = known(outcome.undone());
        return new Aftermath(stored, known.undone(), Optional.empty(), leaving);
    }

    Aftermath known(List<Undone> now) {
        return new Aftermath(stored, now.stream().map(this::explained).toList());
    }

    private Undone explained(Undone now) {
        return undone.stream()
                .filter(before -> now.failure().isEmpty() && before.task() == now.task())
                .findFirst()
                .orElse(now);
    }
}
