package org.tokentriage.handover;

/** What became of something that was given as a laudo. */
public sealed interface Received {

    /** It is one, and may be acted on. */
    record Accepted(Laudo laudo) implements Received {}

    record Refused(Refusal why) implements Received {}
}
