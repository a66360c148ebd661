package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.USER_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_SET;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;

class PinStateTest {

    @Test
    void aTokenWithoutAUserPinHasNone() {
        assertThat(of()).isEqualTo(PinState.NOT_SET);
        assertThat(of(INITIALISED)).isEqualTo(PinState.NOT_SET);
    }

    @Test
    void noFlagOfALockIsNoSignOfALock() {
        assertThat(of(INITIALISED, USER_PIN_SET)).isEqualTo(PinState.OK);
        assertThat(of(INITIALISED, USER_PIN_SET, SO_PIN_LOCKED)).isEqualTo(PinState.OK);
    }

    @Test
    void theWorstFlagDecides() {
        assertThat(of(USER_PIN_SET, USER_PIN_COUNT_LOW)).isEqualTo(PinState.COUNT_LOW);
        assertThat(of(USER_PIN_SET, USER_PIN_COUNT_LOW, USER_PIN_FINAL_TRY)).isEqualTo(PinState.FINAL_TRY);
        assertThat(of(USER_PIN_SET, USER_PIN_COUNT_LOW, USER_PIN_FINAL_TRY, USER_PIN_LOCKED))
                .isEqualTo(PinState.LOCKED);
    }

    @Test
    void aLockedPinIsLockedEvenIfTheTokenSaysThatNoneIsSet() {
        assertThat(of(USER_PIN_LOCKED)).isEqualTo(PinState.LOCKED);
    }

    private static PinState of(TokenFlag... flags) {
        return PinState.of(new TokenInfo("", "", "", "", Set.of(flags)));
    }
}
