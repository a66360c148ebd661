package org.tokentriage.token.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Observation.Described;
import org.tokentriage.token.Observation.Found;
import org.tokentriage.token.Observation.Identified;
import org.tokentriage.token.Reading;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenInfo;
import org.tokentriage.token.TokenObject;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** What is known of a token until now. */
final class ReadingHeard implements Consumer<Reply> {

    private final Consumer<ReadingStep> progress;
    private final List<TokenObject> objects = new ArrayList<>();
    private Optional<ModuleFacts> module = Optional.empty();
    private Optional<TokenInfo> token = Optional.empty();
    private ReadingStep step = new ReadingStep(1, ReadingStep.Kind.SESSION);
    private Optional<Reading> outcome = Optional.empty();

    ReadingHeard(Consumer<ReadingStep> progress) {
        this.progress = progress;
    }

    @Override
    public void accept(Reply reply) {
        if (reply instanceof Reply.Observed(Identified(var facts))) {
            module = Optional.of(facts);
        } else if (reply instanceof Reply.Observed(Described(var info))) {
            token = Optional.of(info);
        } else if (reply instanceof Reply.Observed(Found(var object))) {
            objects.add(object);
        } else if (reply instanceof Reply.Began(var begun)) {
            step = begun;
            progress.accept(begun);
        } else if (reply instanceof Reply.ReadingDone(var reading)) {
            outcome = Optional.of(reading);
        }
    }

    /** @throws TokenException the reason, when not even the token's description is known */
    void breakOff(TokenException reason) throws TokenException {
        if (token.isEmpty()) {
            throw reason;
        }
        outcome = Optional.of(new Interrupted(step, reason.failure()));
    }

    TokenSnapshot snapshot(TokenSlot slot, Instant readAt) {
        var slotNow = slot.holding(token.orElseThrow());
        return new TokenSnapshot(module.orElseThrow(), slotNow, objects, outcome.orElseThrow(), readAt);
    }
}
