package org.tokentriage.token;

/** How far the objects of a {@link TokenSnapshot} may be trusted. */
public sealed interface Reading {

    /** Two complete readings in two sessions, without an error, that agree. */
    record Confirmed() implements Reading {}

    /** Two complete readings that differ: the token changed meanwhile, or its module is not to be trusted. */
    record Contradicted() implements Reading {}

    /** A reading that did not come to its end. */
    record Interrupted(ReadingStep at, TokenFailure cause) implements Reading {}

    /** Nothing was read: the token says that it is not initialised, and lets nobody in. */
    record Uninitialised() implements Reading {}

    default boolean isComplete() {
        return switch (this) {
            case Confirmed confirmed -> true;
            case Uninitialised uninitialised -> true;
            case Contradicted contradicted -> false;
            case Interrupted interrupted -> false;
        };
    }
}
