package org.tokentriage.token.pkcs11;

import java.util.Optional;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.TokenFlag;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenMemory;
import org.tokentriage.token.TokenSlot;

/** What slots and the tokens in them say of themselves (PKCS#11 v2.40 section 5.5). */
final class TokenDescription {

    private static final long TOKEN_PRESENT = 0x1;
    private static final long UNAVAILABLE_ON_WINDOWS = 0xFFFF_FFFFL;

    private TokenDescription() {}

    /** A slot that fails, or whose token does, is a state of this slot and no reason to hide the others. */
    static TokenSlot slot(Cryptoki cryptoki, long slot) {
        try {
            var info = cryptoki.slot(slot);
            var state = (info.flags & TOKEN_PRESENT) == 0 ? new SlotState.Empty() : state(cryptoki, slot);
            return new TokenSlot(slot, FieldText.of(info.slotDescription), state);
        } catch (CryptokiException failed) {
            return new TokenSlot(slot, "", new SlotState.Unreadable(failed.failure()));
        }
    }

    private static SlotState state(Cryptoki cryptoki, long slot) {
        try {
            return new SlotState.Present(token(cryptoki, slot));
        } catch (CryptokiException answer) {
            return answer.noToken() ? new SlotState.Empty() : new SlotState.Unreadable(answer.failure());
        }
    }

    static TokenInfo token(Cryptoki cryptoki, long slot) throws CryptokiException {
        var info = cryptoki.token(slot);
        return new TokenInfo(
                FieldText.of(info.label),
                FieldText.of(info.manufacturerID),
                FieldText.of(info.model),
                FieldText.of(info.serialNumber),
                TokenFlag.of(info.flags),
                memory(info.ulTotalPublicMemory, info.ulFreePublicMemory),
                memory(info.ulTotalPrivateMemory, info.ulFreePrivateMemory));
    }

    /** What is not told is all ones, which the wrapper hands on as they are (PKCS#11 v2.40 section 3.1). */
    private static Optional<TokenMemory> memory(long total, long free) {
        var told = total != UNAVAILABLE_ON_WINDOWS && free != UNAVAILABLE_ON_WINDOWS;
        return told && TokenMemory.isPossible(total, free)
                ? Optional.of(new TokenMemory(total, free))
                : Optional.empty();
    }
}
