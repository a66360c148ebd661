package org.tokentriage.diagnosis;

import org.tokentriage.token.TokenInfo;

/** Who can still open a token: its user by the PIN, and whoever unlocks the PIN by the PUK. */
public record Access(PinState pin, PukState puk) {

    /** A token that was never initialised has neither yet, whatever its flags say. */
    static final Access NONE_YET = new Access(PinState.NOT_SET, PukState.OK);

    public static Access of(TokenInfo info) {
        return new Access(PinState.of(info), PukState.of(info));
    }

    boolean bothLocked() {
        return pin == PinState.LOCKED && puk == PukState.LOCKED;
    }
}
