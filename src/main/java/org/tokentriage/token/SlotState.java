package org.tokentriage.token;

/** What a slot holds at the moment. */
public sealed interface SlotState {

    /** A reader without a token. */
    record Empty() implements SlotState {}

    /** A token that describes itself. */
    record Present(TokenInfo token) implements SlotState {}

    /** A token that the module cannot describe: another maker's product manages it, or it failed when asked. */
    record Unreadable(TokenFailure cause) implements SlotState {}
}
