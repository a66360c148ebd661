package org.tokentriage.token.worker.words;

import org.tokentriage.token.ModuleFacts;
import org.tokentriage.token.Observation;
import org.tokentriage.token.Observation.Calling;
import org.tokentriage.token.Observation.Described;
import org.tokentriage.token.Observation.Found;
import org.tokentriage.token.Observation.Identified;
import org.tokentriage.token.Observation.Listed;
import org.tokentriage.token.Observation.Surveyed;

/** What is seen of a module. */
public final class ObservationWords {

    private ObservationWords() {}

    public static void write(Observation observation, WordWriter words) {
        switch (observation) {
            case Calling(var function) -> words.word("Calling").text(function);
            case Identified(var module) -> write(module, words.word("Identified"));
            case Listed(var slots) -> words.word("Listed").all(slots, (slot, all) -> all.number(slot));
            case Surveyed(var slot) -> SlotWords.write(slot, words.word("Surveyed"));
            case Described(var token) -> SlotWords.write(token, words.word("Described"));
            case Found(var object) -> ObjectWords.write(object, words.word("Found"));
        }
    }

    public static Observation read(WordReader words) {
        return switch (words.word()) {
            case "Calling" -> new Calling(words.text());
            case "Identified" -> new Identified(module(words));
            case "Listed" -> new Listed(words.all(WordReader::number));
            case "Surveyed" -> new Surveyed(SlotWords.slot(words));
            case "Described" -> new Described(SlotWords.token(words));
            case "Found" -> new Found(ObjectWords.read(words));
            default -> throw WordReader.unknown("observation");
        };
    }

    private static void write(ModuleFacts module, WordWriter words) {
        words.path(module.path())
                .text(module.manufacturer())
                .text(module.description())
                .text(module.version())
                .text(module.cryptoki());
    }

    private static ModuleFacts module(WordReader words) {
        return new ModuleFacts(words.path(), words.text(), words.text(), words.text(), words.text());
    }
}
