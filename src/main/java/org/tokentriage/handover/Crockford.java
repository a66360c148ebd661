package org.tokentriage.handover;

/** Base 32 for reading out: no letter that is taken for a digit (Douglas Crockford's). */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int BITS = 5;

    private Crockford() {}

    static char digit(int value) {
        return ALPHABET.charAt(value);
    }

    /** What a character stands for, as it is heard: an O is a zero, an I or an L a one; -1 for no digit. */
    static int value(char character) {
        return switch (Character.toUpperCase(character)) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(Character.toUpperCase(character));
        };
    }
}
