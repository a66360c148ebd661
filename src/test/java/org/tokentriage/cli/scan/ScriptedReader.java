package org.tokentriage.cli.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;
import org.tokentriage.wizard.Example;

/** A module that sees what it is told to see. */
public final class ScriptedReader implements TokenReaders, TokenReader {

    private final Survey survey;
    private TokenSnapshot snapshot = Example.blank();
    private Optional<TokenFailure> leaving = Optional.empty();
    private boolean closed;

    private ScriptedReader(Survey survey) {
        this.survey = survey;
    }

    /** Sees these slots; the tokens in them are blank. */
    public static ScriptedReader reading(TokenSlot... slots) {
        return new ScriptedReader(Example.survey(slots));
    }

    /** No module can be opened. */
    public static TokenReaders failing(TokenFailure failure) {
        return module -> {
            throw new TokenException(failure);
        };
    }

    public ScriptedReader seeing(TokenSnapshot seen) {
        snapshot = seen;
        return this;
    }

    ScriptedReader leaving(TokenFailure cause) {
        leaving = Optional.of(cause);
        return this;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public TokenReader open(Optional<Path> module) {
        return this;
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        if (leaving.isPresent()) {
            throw new TokenException(leaving.get());
        }
        return snapshot;
    }

    @Override
    public void close() {
        closed = true;
    }
}
