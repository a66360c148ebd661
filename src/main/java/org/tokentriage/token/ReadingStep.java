package org.tokentriage.token;

import java.util.List;

/**
 * One step of reading a token.
 *
 * @param reading 1 or 2: a token is read twice
 * @param step what is looked for now
 */
public record ReadingStep(int reading, Kind step) {

    /** What a step looks for, in the order of the steps. */
    public enum Kind {
        SESSION,
        CERTIFICATES,
        PUBLIC_KEYS,
        PRIVATE_KEYS,
        OTHERS
    }

    private static final List<Kind> ORDER = List.of(Kind.values());

    /** The place of this step among all, from 1 to {@link #total()}. */
    public int number() {
        return (reading - 1) * ORDER.size() + ORDER.indexOf(step) + 1;
    }

    public static int total() {
        return 2 * ORDER.size();
    }
}
