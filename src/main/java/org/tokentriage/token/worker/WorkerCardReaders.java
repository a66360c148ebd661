package org.tokentriage.token.worker;

import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenFailure;
import org.tokentriage.token.TokenFailure.ModuleNotAnswering;
import org.tokentriage.token.card.CardReaders;
import org.tokentriage.token.card.CardService;

/** Asks the smart-card service through a worker, and through another one when that is dead or has lost the service. */
public final class WorkerCardReaders implements CardReaders {

    /** A healthy service answers within milliseconds. */
    public static final Deadlines USUAL =
            new Deadlines(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(1));

    private final WorkerProgram program;
    private final Deadlines deadlines;
    private @Nullable Worker worker;

    public WorkerCardReaders(WorkerProgram program, Deadlines deadlines) {
        this.program = program;
        this.deadlines = deadlines;
    }

    @Override
    public synchronized CardService look() {
        var service = ask();
        if (service instanceof CardService.Lost) {
            close();
            return ask();
        }
        return service;
    }

    private CardService ask() {
        var told = new ArrayList<CardService>();
        try {
            alive().ask(new Request.Look(), reply -> {
                if (reply instanceof Reply.Looked(var service)) {
                    told.add(service);
                }
            });
            return told.getLast();
        } catch (TokenException failed) {
            return unusable(failed.failure());
        }
    }

    private Worker alive() throws TokenException {
        if (worker == null || !worker.isAlive()) {
            worker = Worker.start(program, deadlines);
        }
        return worker;
    }

    private static CardService unusable(TokenFailure failure) {
        return failure instanceof ModuleNotAnswering(var function, var waited)
                ? new CardService.Silent(waited)
                : new CardService.Unusable(failure.getClass().getSimpleName());
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
