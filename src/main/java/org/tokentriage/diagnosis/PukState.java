package org.tokentriage.diagnosis;

import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;

/**
 * What a token's flags say about its PUK, which PKCS#11 calls the PIN of the security officer (v2.40 section 3.1). A missing flag is no
 * proof: {@link #OK} means "no sign of a lock".
 */
public enum PukState {
    OK,
    /** At least one wrong PUK since the last right one. */
    COUNT_LOW,
    FINAL_TRY,
    LOCKED;

    public static PukState of(TokenInfo info) {
        var flags = info.flags();
        if (flags.contains(TokenFlag.SO_PIN_LOCKED)) {
            return LOCKED;
        }
        if (flags.contains(TokenFlag.SO_PIN_FINAL_TRY)) {
            return FINAL_TRY;
        }
        return flags.contains(TokenFlag.SO_PIN_COUNT_LOW) ? COUNT_LOW : OK;
    }
}
