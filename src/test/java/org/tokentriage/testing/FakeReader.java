package org.tokentriage.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
import org.tokentriage.wizard.testing.Example;

/** A module that sees what it is told to see, and the reader of its tokens. */
public final class FakeReader implements TokenReaders, TokenReader {

    public Survey survey = Example.survey(Example.SLOT);
    public TokenSnapshot snapshot = Example.blank();

    /** Of whatever is asked. */
    public Optional<TokenFailure> failure = Optional.empty();

    public final List<Optional<Path>> modules = new ArrayList<>();
    public final Deque<TokenSlot> read = new ArrayDeque<>();
    public boolean closed;

    /** What happens after the module looked and before it tells. */
    public Runnable duringSurvey = () -> {};

    private Optional<TokenFailure> leaving = Optional.empty();

    /** Sees these slots; the tokens in them are blank. */
    public static FakeReader reading(TokenSlot... slots) {
        var reader = new FakeReader();
        reader.survey = Example.survey(slots);
        return reader;
    }

    /** No module can be opened. */
    public static TokenReaders failing(TokenFailure failure) {
        return module -> {
            throw new TokenException(failure);
        };
    }

    public FakeReader seeing(TokenSnapshot seen) {
        snapshot = seen;
        return this;
    }

    /** Lists its slots, and reads none of them. */
    public FakeReader leaving(TokenFailure cause) {
        leaving = Optional.of(cause);
        return this;
    }

    @Override
    public TokenReader open(Optional<Path> module) {
        modules.add(module);
        return this;
    }

    @Override
    public Survey survey() throws TokenException {
        fail(failure);
        var seen = survey;
        duringSurvey.run();
        return seen;
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        read.add(slot);
        fail(failure);
        fail(leaving);
        progress.accept(new ReadingStep(2, ReadingStep.Kind.PUBLIC_KEYS));
        return snapshot;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static void fail(Optional<TokenFailure> failure) throws TokenException {
        if (failure.isPresent()) {
            throw new TokenException(failure.get());
        }
    }
}
