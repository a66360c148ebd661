package org.tokentriage.handover;

import java.time.Instant;
import org.tokentriage.diagnosis.Verdict;

/** What became of a spoken code. */
public sealed interface Heard {

    /** It tells all there is to know: the token shows nothing. */
    record Whole(Laudo laudo) implements Heard {}

    /** It tells the verdict, whose certificates or errors no code can hold. */
    record Bare(Verdict verdict, Instant readAt) implements Heard {}

    record Refused(Refusal why) implements Heard {}
}
