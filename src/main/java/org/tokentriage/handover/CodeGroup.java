package org.tokentriage.handover;

import java.util.Optional;

/**
 * One of the four groups of a spoken code: three digits, and a fourth that checks them. One wrong digit, two that changed places, and two
 * groups that did, are noticed for certain; anything else 31 times in 32.
 *
 * @param number 1 to 4
 * @param value of its three digits, 15 bits
 */
record CodeGroup(int number, int value) {

    static final int DIGITS = 4;
    static final int VALUE_BITS = 3 * Crockford.BITS;

    /** Of the field with 32 elements: x^5 + x^2 + 1. */
    private static final int POLYNOMIAL = 0b100101;

    private static final int MASK = (1 << Crockford.BITS) - 1;

    /** {@return the group that somebody wrote; nothing when it does not check} */
    static Optional<CodeGroup> parse(int number, String written) {
        var value = 0;
        for (var i = 0; i < DIGITS - 1; i++) {
            var digit = Crockford.value(written.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            value = (value << Crockford.BITS) | digit;
        }
        var group = new CodeGroup(number, value);
        return Optional.of(group).filter(found -> found.check() == Crockford.value(written.charAt(DIGITS - 1)));
    }

    String text() {
        return "" + Crockford.digit((value >> (2 * Crockford.BITS)) & MASK)
                + Crockford.digit((value >> Crockford.BITS) & MASK) + Crockford.digit(value & MASK)
                + Crockford.digit(check());
    }

    /** Each digit weighs another power of the generator, so that no two can change places unseen; and each group begins elsewhere. */
    private int check() {
        var sum = number;
        for (var i = 0; i < DIGITS - 1; i++) {
            sum = doubled(sum ^ ((value >> ((2 - i) * Crockford.BITS)) & MASK));
        }
        return sum;
    }

    private static int doubled(int element) {
        var twice = element << 1;
        return twice > MASK ? twice ^ POLYNOMIAL : twice;
    }
}
