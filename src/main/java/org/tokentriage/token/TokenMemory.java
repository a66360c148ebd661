package org.tokentriage.token;

/**
 * How much room a token has, by its own word.
 *
 * @param total in bytes, more than 0
 * @param free in bytes, 0 to {@code total}
 */
public record TokenMemory(long total, long free) {

    public static boolean isPossible(long total, long free) {
        return total > 0 && free >= 0 && free <= total;
    }

    /** Whether less than a tenth is free: nothing that is empty says so of itself. */
    public boolean isFull() {
        return free < total / 10;
    }
}
