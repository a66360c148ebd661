package org.tokentriage.token.worker;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads tokens through a worker, and through another one when that is dead. */
final class WorkerTokenReader implements TokenReader {

    private final Start start;
    private final Optional<Path> module;
    private final InstantSource clock;
    private Worker worker;

    /** Opens the module in a worker. */
    WorkerTokenReader(Start start, Optional<Path> module, InstantSource clock) throws TokenException {
        this.start = start;
        this.module = module;
        this.clock = clock;
        this.worker = start.worker().open(module);
    }

    @Override
    public Survey survey() throws TokenException {
        ensureAlive();
        var heard = new SurveyHeard();
        try {
            worker.ask(new Request.Survey(), heard);
        } catch (TokenException reason) {
            heard.breakOff(reason);
        }
        return heard.survey();
    }

    @Override
    public TokenSnapshot read(TokenSlot slot, Consumer<ReadingStep> progress) throws TokenException {
        ensureAlive();
        var heard = new ReadingHeard(progress);
        try {
            worker.ask(new Request.Read(slot), heard);
        } catch (TokenException reason) {
            heard.breakOff(reason);
        }
        return heard.snapshot(slot, clock.instant());
    }

    @Override
    public void close() {
        worker.close();
    }

    private void ensureAlive() throws TokenException {
        if (!worker.isAlive()) {
            worker = start.worker().open(module);
        }
    }

    /** Starts a worker without a module. */
    @FunctionalInterface
    interface Start {

        Worker worker() throws TokenException;
    }
}
