package org.tokentriage.token.worker;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;

/**
 * Opens each module in a child process of its own.
 *
 * @param clock says when a token was read
 */
public record WorkerTokenReaders(WorkerProgram program, Deadlines deadlines, InstantSource clock)
        implements TokenReaders {

    @Override
    public TokenReader open(Optional<Path> module) throws TokenException {
        return open(this::start, module);
    }

    TokenReader open(WorkerTokenReader.Start start, Optional<Path> module) throws TokenException {
        return new WorkerTokenReader(start, module, clock);
    }

    /** Starts a worker without a module. */
    Worker start() throws TokenException {
        return Worker.start(program, deadlines);
    }
}
