package org.tokentriage.token.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Observation.Identified;
import org.tokentriage.token.Observation.Listed;
import org.tokentriage.token.Observation.Surveyed;
import org.tokentriage.token.SlotState.Unreadable;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenSlot;

/** What is known of the slots until now. */
final class SurveyHeard implements Consumer<Reply> {

    private final List<Long> listed = new ArrayList<>();
    private final List<TokenSlot> slots = new ArrayList<>();
    private Optional<ModuleFacts> module = Optional.empty();

    @Override
    public void accept(Reply reply) {
        if (reply instanceof Reply.Observed(Identified(var facts))) {
            module = Optional.of(facts);
        } else if (reply instanceof Reply.Observed(Listed(var ids))) {
            listed.addAll(ids);
        } else if (reply instanceof Reply.Observed(Surveyed(var slot))) {
            slots.add(slot);
        }
    }

    /** @throws TokenException the reason, when not even the number of the slots is known */
    void breakOff(TokenException reason) throws TokenException {
        if (listed.isEmpty()) {
            throw reason;
        }
        listed.stream()
                .skip(slots.size())
                .map(id -> new TokenSlot(id, "", new Unreadable(reason.failure())))
                .forEach(slots::add);
    }

    Survey survey() {
        return new Survey(module.orElseThrow(), slots);
    }
}
