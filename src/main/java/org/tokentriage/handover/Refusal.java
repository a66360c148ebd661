package org.tokentriage.handover;

import java.time.Duration;
import java.time.Instant;
import org.tokentriage.ticket.CorrelationKey;

/** Why a laudo is not taken. */
public sealed interface Refusal {

    /** There is no laudo in what was given. */
    record NoLaudo() implements Refusal {}

    /** There are two that differ in what was given. */
    record Several() implements Refusal {}

    /** The file cannot be opened. */
    record Unreadable() implements Refusal {}

    /** It is not as it was when it was made, or was made by no program of this kind. */
    record Damaged() implements Refusal {}

    /** Its end is missing. */
    record Cut() implements Refusal {}

    /** A newer program made it. */
    record Newer(int version) implements Refusal {}

    /** Larger than any laudo. */
    record TooLarge() implements Refusal {}

    /** Its verdict is not what its own facts say. */
    record Contradictory() implements Refusal {}

    /** The token was read after now: one of the two clocks is wrong. */
    record FromTheFuture(Instant readAt) implements Refusal {}

    /**
     * The token was read too long ago to say how it is now.
     *
     * @param most how old a laudo may be
     */
    record TooOld(Instant readAt, Duration most) implements Refusal {}

    /** It was made for another case. */
    record OtherCase(CorrelationKey key) implements Refusal {}

    /** The spoken code has fewer or more than four groups of four. */
    record Incomplete() implements Refusal {}

    /**
     * A group of the spoken code was misheard or mistyped.
     *
     * @param number 1 to 4
     */
    record WrongGroup(int number) implements Refusal {}

    /** The serial number is not that of the token of which the spoken code was made. */
    record OtherSerial() implements Refusal {}

    /** The serial number was not written down, without which the spoken code proves nothing. */
    record NoSerial() implements Refusal {}

    /** The label is not that of the token of which the spoken code was made. */
    record OtherLabel() implements Refusal {}
}
