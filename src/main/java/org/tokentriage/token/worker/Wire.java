package org.tokentriage.token.worker;

import org.tokentriage.token.worker.words.CardWords;
import org.tokentriage.token.worker.words.FailureWords;
import org.tokentriage.token.worker.words.ObservationWords;
import org.tokentriage.token.worker.words.ReadingWords;
import org.tokentriage.token.worker.words.SightingWords;
import org.tokentriage.token.worker.words.SlotWords;
import org.tokentriage.token.worker.words.WordReader;
import org.tokentriage.token.worker.words.WordWriter;

/** The messages between a worker and its parent, without line breaks: a word for the kind, and words for what it holds. Both ends are of the same version. */
final class Wire {

    private Wire() {}

    static String line(Request request) {
        var words = new WordWriter();
        switch (request) {
            case Request.Open(var module) -> words.word("Open").perhaps(module, (path, all) -> all.path(path));
            case Request.Survey survey -> words.word("Survey");
            case Request.Read(var slot) -> SlotWords.write(slot, words.word("Read"));
            case Request.Look look -> words.word("Look");
            case Request.Examine examine -> words.word("Examine");
        }
        return words.line();
    }

    static String line(Reply reply) {
        var words = new WordWriter();
        switch (reply) {
            case Reply.Observed(var observation) -> ObservationWords.write(observation, words.word("Observed"));
            case Reply.Began(var step) -> ReadingWords.write(step, words.word("Began"));
            case Reply.Done done -> words.word("Done");
            case Reply.ReadingDone(var reading) -> ReadingWords.write(reading, words.word("ReadingDone"));
            case Reply.Looked(var service) -> CardWords.write(service, words.word("Looked"));
            case Reply.Sighted(var sighting) -> SightingWords.write(sighting, words.word("Sighted"));
            case Reply.Failed(var failure) -> FailureWords.write(failure, words.word("Failed"));
        }
        return words.line();
    }

    /** @throws MalformedMessageException when it is no request */
    static Request request(String line) throws MalformedMessageException {
        try {
            var words = new WordReader(line);
            var request = request(words);
            words.end();
            return request;
        } catch (IllegalArgumentException malformed) {
            throw new MalformedMessageException(malformed);
        }
    }

    /** @throws MalformedMessageException when it is no reply */
    static Reply reply(String line) throws MalformedMessageException {
        try {
            var words = new WordReader(line);
            var reply = reply(words);
            words.end();
            return reply;
        } catch (IllegalArgumentException malformed) {
            throw new MalformedMessageException(malformed);
        }
    }

    private static Request request(WordReader words) {
        return switch (words.word()) {
            case "Open" -> new Request.Open(words.perhaps(WordReader::path));
            case "Survey" -> new Request.Survey();
            case "Read" -> new Request.Read(SlotWords.slot(words));
            case "Look" -> new Request.Look();
            case "Examine" -> new Request.Examine();
            default -> throw new IllegalArgumentException("an unknown request");
        };
    }

    private static Reply reply(WordReader words) {
        return switch (words.word()) {
            case "Observed" -> new Reply.Observed(ObservationWords.read(words));
            case "Began" -> new Reply.Began(ReadingWords.step(words));
            case "Done" -> new Reply.Done();
            case "ReadingDone" -> new Reply.ReadingDone(ReadingWords.reading(words));
            case "Looked" -> new Reply.Looked(CardWords.read(words));
            case "Sighted" -> new Reply.Sighted(SightingWords.read(words));
            case "Failed" -> new Reply.Failed(FailureWords.read(words));
            default -> throw new IllegalArgumentException("an unknown reply");
        };
    }
}
