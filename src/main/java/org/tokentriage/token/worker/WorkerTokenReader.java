package org.tokentriage.token.worker;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.Survey;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenSlot;
import org.tokentriage.token.TokenSnapshot;

/** Reads tokens through a worker, and through another one when that is dead. */
final class WorkerTokenReader implements TokenReader {

    private final Opening opening;
    private final InstantSource clock;
    private Worker worker;

    WorkerTokenReader(Opening opening, InstantSource clock) throws TokenException {
        this.opening = opening;
        this.clock = clock;
        this.worker = opening.open();
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
            worker = opening.open();
        }
    }

    /** Starts a worker and opens the module in it. */
    @FunctionalInterface
    interface Opening {
        Worker open() throws TokenException;
    }
}
