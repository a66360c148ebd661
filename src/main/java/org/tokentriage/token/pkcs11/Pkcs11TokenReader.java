package org.tokentriage.token.pkcs11;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.SlotState;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads tokens through a module that is loaded into this process. */
record Pkcs11TokenReader(LoadedModule module, InstantSource clock) implements TokenReader {

    @Override
    public Survey survey() throws TokenException {
        var cryptoki = module.cryptoki();
        try {
            var slots = Arrays.stream(cryptoki.slots())
                    .mapToObj(slot -> TokenDescription.slot(cryptoki, slot))
                    .toList();
            return new Survey(module.facts(), slots);
        } catch (CryptokiException failed) {
            throw new TokenException(failed.failure(), failed);
        }
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        var token = describe(slot.id());
        var readings =
                token.initialised() ? TwoReadings.of(module.cryptoki(), slot.id(), progress) : TwoReadings.NOT_NEEDED;
        var slotNow = new TokenSlot(slot.id(), slot.reader(), new SlotState.Present(token));
        return new TokenSnapshot(
                module.facts(), slotNow, token, readings.objects(), readings.outcome(), clock.instant());
    }

    private TokenInfo describe(long slot) throws TokenException {
        try {
            return TokenDescription.token(module.cryptoki(), slot);
        } catch (CryptokiException failed) {
            throw new TokenException(failed.failure(), failed);
        }
    }

    @Override
    public void close() {
        module.close();
    }
}
