package org.tokentriage.words;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.diagnosis.Diagnosis;
import org.tokentriage.diagnosis.Finding;
import org.tokentriage.diagnosis.PinState;
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

    private static final Set<Course> OPENING = EnumSet.of(
            Course.OPEN_TICKET,
            Course.OPEN_TICKET_SPARE_PIN,
            Course.OPEN_TICKET_PIN_LOCKED,
            Course.OPEN_TICKET_BOTH_LOCKED);

    /** {@return what was found and what follows; whatever is more serious than the verdict comes in the place of what follows} */
    public String text() {
        var words = new FindingWords(snapshot, diagnosis, voice);
        var said = Stream.of(Optional.of(found(words)), caution(), first(), then())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Unbroken.release(said);
    }

    private Optional<String> first() {
        var first = diagnosis.advice().because();
        return isVerdict() ? Optional.empty() : Optional.of(voice.say("tell.first." + first.code()));
    }

    /** A blank token's ticket is opened whatever else is the matter. */
    private Optional<String> then() {
        return isVerdict() || OPENING.contains(diagnosis.advice().now())
                ? Optional.of(voice.say("tell." + diagnosis.verdict() + ".then"))
                : Optional.empty();
    }

    private boolean isVerdict() {
        return diagnosis.advice().because() instanceof Finding.OfContent;
    }

    /** Whoever is one mistake from a locked PIN is told so, whatever else is the matter. */
    private Optional<String> caution() {
        return diagnosis.pin() == PinState.FINAL_TRY && !(diagnosis.advice().because() instanceof Finding.OfPin)
                ? Optional.of(voice.say("tell.sparePin"))
                : Optional.empty();
    }

    private String found(FindingWords words) {
        return site.map(Sentence::of).orElseGet(() -> ours(words));
    }

    private String ours(FindingWords words) {
        return voice.texts()
                .say(new Message("tell." + diagnosis.verdict(), words.verdict().values()));
    }
}
