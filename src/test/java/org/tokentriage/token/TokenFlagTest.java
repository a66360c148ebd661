package org.tokentriage.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenFlagTest {

    /** RNG, LOGIN_REQUIRED, USER_PIN_INITIALIZED, TOKEN_INITIALIZED. */
    @Test
    void readsTheFlagsOfASafeSignToken() {
        assertThat(TokenFlag.of(0x40D)).containsExactlyInAnyOrder(TokenFlag.USER_PIN_SET, TokenFlag.INITIALISED);
    }

    @Test
    void eachFlagIsOneBitOfItsOwn() {
        assertThat(TokenFlag.of(0)).isEmpty();
        assertThat(TokenFlag.of(0x10000)).containsExactly(TokenFlag.USER_PIN_COUNT_LOW);
        assertThat(TokenFlag.of(0x20000)).containsExactly(TokenFlag.USER_PIN_FINAL_TRY);
        assertThat(TokenFlag.of(0x40000)).containsExactly(TokenFlag.USER_PIN_LOCKED);
        assertThat(TokenFlag.of(0x400000)).containsExactly(TokenFlag.SO_PIN_LOCKED);
    }

    @Test
    void flagsThatDoNotMatterAreLeftOut() {
        assertThat(TokenFlag.of(0xFFFFFFFFL)).containsExactlyInAnyOrder(TokenFlag.values());
    }
}
