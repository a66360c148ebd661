package org.tokentriage.ui.testing;

import java.util.List;
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
public final class ScriptedReader implements TokenReader {

    public Survey survey = Screens.survey(Screens.SLOT);
    TokenSnapshot snapshot = Screens.blank();
    List<ReadingStep> steps = List.of();
    public Optional<TokenFailure> failure = Optional.empty();
    public int readings;

    @Override
    public Survey survey() throws TokenException {
        failIfAsked();
        return survey;
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) {
        readings++;
        steps.forEach(progress);
        return snapshot;
    }

    @Override
    public void close() {}

    private void failIfAsked() throws TokenException {
        if (failure.isPresent()) {
            throw new TokenException(failure.get());
        }
    }
}
