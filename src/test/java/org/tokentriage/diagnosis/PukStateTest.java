package org.tokentriage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tokentriage.token.TokenFlag.INITIALISED;
import static org.tokentriage.token.TokenFlag.SO_PIN_COUNT_LOW;
import static org.tokentriage.token.TokenFlag.SO_PIN_FINAL_TRY;
import static org.tokentriage.token.TokenFlag.SO_PIN_LOCKED;
import static org.tokentriage.token.TokenFlag.USER_PIN_LOCKED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;

class PukStateTest {

    @Test
    void theGravestFlagDecides() {
        assertThat(state(INITIALISED, SO_PIN_COUNT_LOW)).isEqualTo(PukState.COUNT_LOW);
        assertThat(state(SO_PIN_COUNT_LOW, SO_PIN_FINAL_TRY)).isEqualTo(PukState.FINAL_TRY);
        assertThat(state(SO_PIN_COUNT_LOW, SO_PIN_FINAL_TRY, SO_PIN_LOCKED)).isEqualTo(PukState.LOCKED);
    }

    @Test
    void theUsersPinSaysNothingOfIt() {
        assertThat(state(USER_PIN_LOCKED)).isEqualTo(PukState.OK);
    }

    private static PukState state(TokenFlag... flags) {
        return PukState.of(new TokenInfo("", "", "", "", Set.of(flags)));
    }
}
