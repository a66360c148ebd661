package org.tokentriage.wizard.step;

/** What became of the token that was read last, as far as this computer's readers know. */
public enum TokenPresence {
    /** It is where it was read, or nobody can say. */
    THERE,
    /** It was taken out. */
    TAKEN_OUT,
    /** It was taken out, and one is there again, which may be another. */
    ONE_AGAIN
}
