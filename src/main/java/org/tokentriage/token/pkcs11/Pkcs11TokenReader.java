package org.tokentriage.token.pkcs11;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Consumer;
import org.tokentriage.token.Limit;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Described;
import org.tokentriage.token.Observation.Identified;
import org.tokentriage.token.Observation.Listed;
import org.tokentriage.token.Observation.Surveyed;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads tokens through a module that is loaded into this process. */
record Pkcs11TokenReader(LoadedModule module, Consumer<Observation> observer, InstantSource clock)
        implements TokenReader {

    @Override
    public Survey survey() throws TokenException {
        try {
            var facts = facts();
            var ids = Arrays.stream(module.cryptoki().slots()).boxed().toList();
            Limit.SLOTS.allow(ids.size());
            observer.accept(new Listed(ids));
            return new Survey(facts, ids.stream().map(this::survey).toList());
        } catch (CryptokiException failed) {
            throw new TokenException(failed.failure(), failed);
        }
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        try {
            var facts = facts();
            var token = TokenDescription.token(module.cryptoki(), slot.id());
            observer.accept(new Described(token));
            var readings = TwoReadings.of(module.cryptoki(), slot.id(), progress, observer);
            var outcome = token.initialised() ? readings.outcome() : readings.outcomeOfUninitialised();
            return new TokenSnapshot(facts, slot.holding(token), readings.objects(), outcome, clock.instant());
        } catch (CryptokiException failed) {
            throw new TokenException(failed.failure(), failed);
        }
    }

    private ModuleFacts facts() throws CryptokiException {
        var facts = module.facts();
        observer.accept(new Identified(facts));
        return facts;
    }

    private TokenSlot survey(long id) {
        var slot = TokenDescription.slot(module.cryptoki(), id);
        observer.accept(new Surveyed(slot));
        return slot;
    }

    @Override
    public void close() {
        module.close();
    }
}
