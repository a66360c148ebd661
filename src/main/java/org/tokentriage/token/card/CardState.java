package org.tokentriage.token.card;

/** What a reader holds, as far as the smart-card service knows: no module has asked the card anything yet. */
public sealed interface CardState {

    /** Nothing. */
    record Absent() implements CardState {}

    /**
     * A card, or the one that is built into a token.
     *
     * @param atr its answer to reset (ISO/IEC 7816-3 section 8) in upper-case hexadecimal digits
     */
    record Inserted(String atr) implements CardState {}

    /** A card that another program keeps to itself. */
    record Busy() implements CardState {}

    /** A card that does not answer: damaged, dirty or the wrong way round. */
    record Mute() implements CardState {}
}
