package org.tokentriage.token.pkcs11;

import java.util.List;
import java.util.function.Consumer;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Found;
import org.tokentriage.token.Reading;
import org.tokentriage.token.Reading.Interrupted;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.ReadingStep.Kind;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleError;
import org.tokentriage.token.TokenFailure.TokenNotRecognised;
import org.tokentriage.token.TokenObject;

/** What two readings of a token, one after the other, saw together: one alone would not prove that a token is blank. */
record TwoReadings(List<TokenObject> objects, Reading outcome) {

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

    /** A token that says that it is not initialised need not let anybody in, and to be sent away is no failure then. */
    Reading outcomeOfUninitialised() {
        return outcome instanceof Interrupted(var at, var cause) && at.step() == Kind.SESSION && isAnswer(cause)
                ? new Reading.Uninitialised()
                : outcome;
    }

    private static boolean isAnswer(TokenFailure cause) {
        return cause instanceof ModuleError || cause instanceof TokenNotRecognised;
    }

    private static Reading verdict(SessionReading first, SessionReading second) {
        return first.agreesWith(second) ? new Reading.Confirmed() : new Reading.Contradicted();
    }
}
