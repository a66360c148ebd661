package org.tokentriage.handover;

import java.util.Set;
import org.tokentriage.diagnosis.PinState;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;

/** What a spoken code tells of a token's PIN, and of its PUK only that it is locked as well. */
enum SpokenPin {
    OK,
    NOT_SET,
    TO_BE_CHANGED,
    COUNT_LOW,
    FINAL_TRY,
    LOCKED,
    LOCKED_WITH_PUK;

    static SpokenPin of(TokenInfo token) {
        return switch (PinState.of(token)) {
            case OK -> OK;
            case NOT_SET -> NOT_SET;
            case TO_BE_CHANGED -> TO_BE_CHANGED;
            case COUNT_LOW -> COUNT_LOW;
            case FINAL_TRY -> FINAL_TRY;
            case LOCKED -> token.flags().contains(TokenFlag.SO_PIN_LOCKED) ? LOCKED_WITH_PUK : LOCKED;
        };
    }

    /** The flags of an operational token whose PIN is so. */
    Set<TokenFlag> flags() {
        return switch (this) {
            case OK -> Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET);
            case NOT_SET -> Set.of(TokenFlag.INITIALISED);
            case TO_BE_CHANGED ->
                Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET, TokenFlag.USER_PIN_TO_BE_CHANGED);
            case COUNT_LOW -> Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET, TokenFlag.USER_PIN_COUNT_LOW);
            case FINAL_TRY -> Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET, TokenFlag.USER_PIN_FINAL_TRY);
            case LOCKED -> Set.of(TokenFlag.INITIALISED, TokenFlag.USER_PIN_SET, TokenFlag.USER_PIN_LOCKED);
            case LOCKED_WITH_PUK ->
                Set.of(
                        TokenFlag.INITIALISED,
                        TokenFlag.USER_PIN_SET,
                        TokenFlag.USER_PIN_LOCKED,
                        TokenFlag.SO_PIN_LOCKED);
        };
    }
}
