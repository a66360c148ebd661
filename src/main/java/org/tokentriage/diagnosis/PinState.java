package org.tokentriage.diagnosis;

import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;

/**
 * What a token's flags say about its PIN. PKCS#11 tells no number of tries (v2.40 section 3.1), and a missing flag is no proof:
 * {@link #OK} means "no sign of a lock".
 */
public enum PinState {
    OK,
    NOT_SET,
    /** Still the first one, or expired: it opens nothing until the user changes it. */
    TO_BE_CHANGED,
    /** At least one wrong PIN since the last right one. */
    COUNT_LOW,
    FINAL_TRY,
    LOCKED;

    public static PinState of(TokenInfo info) {
        var flags = info.flags();
        if (flags.contains(TokenFlag.USER_PIN_LOCKED)) {
            return LOCKED;
        }
        if (!flags.contains(TokenFlag.USER_PIN_SET)) {
            return NOT_SET;
        }
        if (flags.contains(TokenFlag.USER_PIN_FINAL_TRY)) {
            return FINAL_TRY;
        }
        if (flags.contains(TokenFlag.USER_PIN_COUNT_LOW)) {
            return COUNT_LOW;
        }
        return flags.contains(TokenFlag.USER_PIN_TO_BE_CHANGED) ? TO_BE_CHANGED : OK;
    }
}
