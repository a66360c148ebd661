package org.tokentriage.token;

import java.util.EnumSet;
import java.util.Set;

/** The flags of {@code CK_TOKEN_INFO} that matter to a diagnosis (PKCS#11 v2.40 section 3.1, table 6). */
public enum TokenFlag {
    USER_PIN_SET(0x0000_0008),
    INITIALISED(0x0000_0400),
    USER_PIN_COUNT_LOW(0x0001_0000),
    USER_PIN_FINAL_TRY(0x0002_0000),
    USER_PIN_LOCKED(0x0004_0000),
    USER_PIN_TO_BE_CHANGED(0x0008_0000),
    SO_PIN_COUNT_LOW(0x0010_0000),
    SO_PIN_FINAL_TRY(0x0020_0000),
    SO_PIN_LOCKED(0x0040_0000);

    private final long bit;

    TokenFlag(long bit) {
        this.bit = bit;
    }

    /** The known flags that are set in a {@code CK_TOKEN_INFO.flags} word. */
    public static Set<TokenFlag> of(long word) {
        var set = EnumSet.noneOf(TokenFlag.class);
        for (var flag : values()) {
            if ((word & flag.bit) != 0) {
                set.add(flag);
            }
        }
        return set;
    }
}
