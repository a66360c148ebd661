package org.tokentriage.words;

import java.util.Locale;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Unbroken;
import org.tokentriage.settings.CustomerWords;
import org.tokentriage.token.TokenSnapshot;

/**
 * What the agent tells the customer of a verdict, without the words of the trade and without anybody's name.
 *
 * @param site what the site says in its own words
 */
public record VerdictSpeech(TokenSnapshot snapshot, Diagnosis diagnosis, Voice voice, CustomerWords site) {

    /** {@return what was found and what follows; whatever is more serious than the verdict comes in the place of what follows} */
    public String text() {
        var words = new FindingWords(snapshot, diagnosis, voice);
        var first = diagnosis.advice().because();
        return Unbroken.release(
                first instanceof Finding.OfContent
                        ? found(words) + then()
                        : found(words) + " "
                                + voice.say("tell.first", words.of(first).title(voice.texts())));
    }

    private String found(FindingWords words) {
        var verdict = diagnosis.verdict();
        return site.of(verdict.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> voice.texts()
                        .say(new Message("tell." + verdict, words.verdict().values())));
    }

    private String then() {
        var verdict = diagnosis.verdict();
        return site.of(verdict.name().toLowerCase(Locale.ROOT)).isPresent()
                ? ""
                : " " + voice.say("tell." + verdict + ".then");
    }
}
