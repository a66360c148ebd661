package org.tokentriage.token.worker;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tokentriage.computer.sightings.ComputerExamination;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.Observation;
import org.tokentriage.token.TokenException;
import org.tokentriage.token.TokenReader;
import org.tokentriage.token.TokenReaders;
import org.tokentriage.token.card.CardReaders;

/** Serves requests on the module's thread. */
final class RequestHandler {

    private final TokenReaders readers;
    private final CardReaders cards;
    private final ComputerExamination computer;
    private final Reports reports;
    private @Nullable TokenReader reader;

    RequestHandler(WorkerAdapters adapters, Reports reports) {
        Consumer<Observation> observer = observation -> reports.tell(new Reply.Observed(observation));
        this.readers = adapters.tokens().apply(observer);
        this.cards = adapters.cards().apply(observer);
        this.computer = adapters.computer();
        this.reports = reports;
    }

    void serve(Request request) {
        try {
            reports.tell(answer(request));
        } catch (TokenException failed) {
            reports.tell(new Reply.Failed(failed.failure()));
        }
    }

    void close() {
        cards.close();
        if (reader != null) {
            reader.close();
        }
    }

    private Reply answer(Request request) throws TokenException {
        return switch (request) {
            case Request.Open(var module) -> {
                reader = readers.open(module);
                yield new Reply.Done();
            }
            case Request.Survey survey -> {
                open().survey();
                yield new Reply.Done();
            }
            case Request.Read(var slot) ->
                new Reply.ReadingDone(open().read(slot, step -> reports.tell(new Reply.Began(step)))
                        .reading());
            case Request.Look look -> new Reply.Looked(cards.look());
            case Request.Examine examine -> {
                computer.look(this::tell);
                CardSightings.of(cards.look()).forEach(this::tell);
                yield new Reply.Done();
            }
        };
    }

    private void tell(Sighting sighting) {
        reports.tell(new Reply.Sighted(sighting));
    }

    private TokenReader open() {
        if (reader == null) {
            throw new IllegalStateException("a module is opened first");
        }
        return reader;
    }
}
