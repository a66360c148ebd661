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
        return new WorkerTokenReader(() -> Worker.open(program, deadlines, module), clock);
    }
}
