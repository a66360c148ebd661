package org.tokentriage.diagnosis;

import java.util.Arrays;

/** What has to be so for a {@link Course} to make sense. */
enum Premise {
    /** What was read says what is on the token. */
    READING_PROVES(1 << 0),
    /** The token can be used for a certificate, this one or another. */
    TOKEN_SERVES(1 << 1),
    /** A PIN opens it. */
    PIN_SERVES(1 << 2),
    /** There are PINs to spare for a try. */
    PIN_MAY_BE_TRIED(1 << 3),
    /** A PUK unlocks the PIN. */
    PUK_SERVES(1 << 4),
    /** The clock by which certificates are judged is right. */
    CLOCK_IS_RIGHT(1 << 5),
    /** No new certificate was begun that could be finished. */
    NOTHING_BEGUN(1 << 6),
    /** A certificate on the token is worth using. */
    CERTIFICATE_SERVES(1 << 7),
    /** Nothing that was found keeps a certificate from being accepted. */
    NOTHING_IN_THE_WAY(1 << 8);

    private final int bit;

    Premise(int bit) {
        this.bit = bit;
    }

    /** Several as one number, by which sets of them are compared. */
    static int bits(Premise... premises) {
        return Arrays.stream(premises).mapToInt(premise -> premise.bit).sum();
    }
}
