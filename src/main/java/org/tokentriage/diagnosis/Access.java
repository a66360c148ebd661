package org.tokentriage.diagnosis;

import org.tokentriage.token.TokenInfo;

/** Who can still open a token: its user by the PIN, and whoever unlocks the PIN by the PUK. */
public record Access(PinState pin, PukState puk) {

    public static Access of(TokenInfo info) {
        return new Access(PinState.of(info), PukState.of(info));
    }
}
