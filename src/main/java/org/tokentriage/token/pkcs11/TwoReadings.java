package org.tokentriage.token.pkcs11;

import java.util.List;
import java.util.function.Consumer;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Found;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenObject;

/** What two readings of a token, one after the other, saw together: one alone would not prove that a token is blank. */
record TwoReadings(List<TokenObject> objects, Reading outcome) {

    static final TwoReadings NOT_NEEDED = new TwoReadings(List.of(), new Reading.NotNeeded());

    /** @param observer told of each object that the first reading finds */
    static TwoReadings of(
            Cryptoki cryptoki, long slot, Consumer<ReadingStep> progress, Consumer<Observation> observer) {
        var first = new SessionReading(cryptoki, slot, 1, progress, object -> observer.accept(new Found(object)));
        var interruption = first.run();
        if (interruption.isPresent()) {
            return new TwoReadings(first.objects(), interruption.get());
        }
        var second = new SessionReading(cryptoki, slot, 2, progress, object -> {});
        interruption = second.run();
        return new TwoReadings(first.objects(), interruption.isPresent() ? interruption.get() : verdict(first, second));
    }

    private static Reading verdict(SessionReading first, SessionReading second) {
        return first.agreesWith(second) ? new Reading.Confirmed() : new Reading.Contradicted();
    }
}
