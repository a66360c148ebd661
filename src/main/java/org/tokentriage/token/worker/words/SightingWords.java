package org.tokentriage.token.worker.words;

import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** What was seen on the computer. */
public final class SightingWords {

    private SightingWords() {}

    public static void write(Sighting sighting, WordWriter words) {
        words.text(sighting.place());
        switch (sighting.sight()) {
            case Sight.Value(var text) -> words.word("Value").text(text);
            case Sight.Absent absent -> words.word("Absent");
            case Sight.Unseen(var why) -> words.word("Unseen").text(why);
        }
    }

    public static Sighting read(WordReader words) {
        return new Sighting(words.text(), sight(words));
    }

    private static Sight sight(WordReader words) {
        return switch (words.word()) {
            case "Value" -> new Sight.Value(words.text());
            case "Absent" -> new Sight.Absent();
            case "Unseen" -> new Sight.Unseen(words.text());
            default -> throw WordReader.unknown("sight");
        };
    }
}
