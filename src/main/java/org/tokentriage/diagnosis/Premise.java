package org.tokentriage.diagnosis;

/** What has to be so for a {@link Course} to make sense. */
enum Premise {
    /** What was read says what is on the token. */
    READING_PROVES,
    /** The token can be used for a certificate, this one or another. */
    TOKEN_SERVES,
    /** A PIN opens it. */
    PIN_SERVES,
    /** There are PINs to spare for a try. */
    PIN_MAY_BE_TRIED,
    /** A PUK unlocks the PIN. */
    PUK_SERVES,
    /** The clock by which certificates are judged is right. */
    CLOCK_IS_RIGHT,
    /** No new certificate was begun that could be finished. */
    NOTHING_BEGUN,
    /** A certificate on the token is worth using. */
    CERTIFICATE_SERVES,
    /** Nothing that was found keeps a certificate from being accepted. */
    NOTHING_IN_THE_WAY
}
