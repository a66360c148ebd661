package org.tokentriage.wizard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** A reader that sees what it is told to see. */
public final class FakeReader implements TokenReader {

    public Survey survey = Example.survey(Example.SLOT);
    public TokenSnapshot snapshot = Example.blank();
    public Optional<TokenFailure> failure = Optional.empty();
    public final Deque<TokenSlot> read = new ArrayDeque<>();
    public boolean closed;

    /** What happens after the module looked and before it tells. */
    public Runnable duringSurvey = () -> {};

    @Override
    public Survey survey() throws TokenException {
        failIfAsked();
        var seen = survey;
        duringSurvey.run();
        return seen;
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        read.add(slot);
        failIfAsked();
        progress.accept(new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS));
        return snapshot;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void failIfAsked() throws TokenException {
        if (failure.isPresent()) {
            throw new TokenException(failure.get());
        }
    }
}
