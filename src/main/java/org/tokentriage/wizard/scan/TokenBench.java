package org.tokentriage.wizard.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Keeps one module open for as long as it serves, and opens it anew after a failure. Used on the token thread only. */
final class TokenBench {

    private final TokenReaders readers;
    private Optional<Path> module;
    private @Nullable TokenReader open;

    TokenBench(TokenReaders readers, Optional<Path> module) {
        this.readers = readers;
        this.module = module;
    }

    Survey survey() throws TokenException {
        return attempt(TokenReader::survey);
    }

    TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        return attempt(reader -> reader.read(slot, progress));
    }

    Optional<Path> module() {
        return module;
    }

    void use(Path chosen) {
        close();
        module = Optional.of(chosen);
    }

    /** As {@link #survey()}, by a module that is opened anew: some never see that a token came. */
    Survey surveyAnew() throws TokenException {
        close();
        return survey();
    }

    void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private <T> T attempt(Call<T> call) throws TokenException {
        try {
            if (open == null) {
                open = readers.open(module);
            }
            return call.on(open);
        } catch (TokenException failed) {
            close();
            throw failed;
        }
    }

    private interface Call<T> {
        T on(TokenReader reader) throws TokenException;
    }
}
