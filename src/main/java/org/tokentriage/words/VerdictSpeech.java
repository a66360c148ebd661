package org.tokentriage.words;

import java.util.Optional;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Sentence;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.token.TokenSnapshot;

/**
 * What the agent tells the customer of a verdict, without the words of the trade and without anybody's name.
 *
 * @param site what the site says of it in its own words
 */
public record VerdictSpeech(TokenSnapshot snapshot, Diagnosis diagnosis, Voice voice, Optional<String> site) {

    /** {@return what was found and what follows; whatever is more serious than the verdict comes in the place of what follows} */
    public String text() {
        var words = new FindingWords(snapshot, diagnosis, voice);
        var first = diagnosis.advice().because();
        var then = first instanceof Finding.OfContent
                ? voice.say("tell." + diagnosis.verdict() + ".then")
                : voice.say("tell.first." + first.code());
        return Unbroken.release(found(words) + " " + then);
    }

    private String found(FindingWords words) {
        return site.map(Sentence::of).orElseGet(() -> ours(words));
    }

    private String ours(FindingWords words) {
        return voice.texts()
                .say(new Message("tell." + diagnosis.verdict(), words.verdict().values()));
    }
}
