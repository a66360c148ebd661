package org.tokentriage.cli.doctor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Readers whose calls are timed. */
record TimedReaders(TokenReaders readers, Stopwatch watch) implements TokenReaders {

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        return new TimedReader(watch.time("open", () -> readers.open(module)), watch);
    }

    private record TimedReader(TokenReader reader, Stopwatch watch) implements TokenReader {

        @Override
        public Survey survey() throws TokenException {
            return watch.time("survey", reader::survey);
        }

        @Override
        public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
            return watch.time("read", () -> reader.read(slot, progress));
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
