package org.tokentriage.words;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.token.Reading;
import org.tokentriage.token.ReadingStep;
import org.tokentriage.token.TokenObject.PrivateKeyObject;
import org.tokentriage.token.TokenSnapshot;

/** One line of what a verdict rests on. */
public record Evidence(Sign sign, String words) {

    /** What a line stands for. */
    public enum Sign {
        AGREES,
        /** Something that was looked at may stand in the customer's way. */
        DEVIATES,
        FAILS,
        MOMENT,
        /** What the reading cannot show. */
        LIMIT
    }

    public static List<Evidence> of(TokenSnapshot snapshot, Voice voice) {
        var lines = new ArrayList<>(readings(snapshot.reading(), voice));
        if (isEmpty(snapshot)) {
            lines.add(new Evidence(Sign.MOMENT, voice.say("findings.evidence.readAt", when(snapshot, voice))));
        } else {
            var last = lines.remove(lines.size() - 1);
            var words = voice.say("findings.evidence.joined", last.words(), when(snapshot, voice));
            lines.add(new Evidence(last.sign(), words));
        }
        if (snapshot.reading() instanceof Reading.Confirmed) {
            lines.add(seen(snapshot, voice));
        }
        return lines;
    }

    /** An emptiness is the whole case: when it was seen has a line of its own. */
    private static boolean isEmpty(TokenSnapshot snapshot) {
        return snapshot.reading().isComplete() && snapshot.objects().isEmpty();
    }

    private static Evidence seen(TokenSnapshot snapshot, Voice voice) {
        return new Evidence(Sign.LIMIT, voice.say(visibility(snapshot)));
    }

    private static List<Evidence> readings(Reading reading, Voice voice) {
        return switch (reading) {
            case Reading.Confirmed both -> one(Sign.AGREES, voice.say("findings.evidence.confirmed"));
            case Reading.Contradicted both -> one(Sign.FAILS, voice.say("findings.evidence.contradicted"));
            case Reading.Uninitialised none -> one(Sign.AGREES, voice.say("findings.evidence.uninitialised"));
            case Reading.Interrupted(var at, var cause) -> interrupted(at, voice);
        };
    }

    private static List<Evidence> interrupted(ReadingStep at, Voice voice) {
        var where = voice.say("findings.step." + at.step());
        var broken = new Evidence(Sign.FAILS, voice.say("findings.evidence.interrupted." + at.reading(), where));
        return at.reading() == 1
                ? List.of(broken)
                : List.of(new Evidence(Sign.AGREES, voice.say("findings.evidence.firstComplete")), broken);
    }

    private static List<Evidence> one(Sign sign, String words) {
        return List.of(new Evidence(sign, words));
    }

    private static String when(TokenSnapshot snapshot, Voice voice) {
        var moments = voice.moments();
        var key = moments.isToday(snapshot.readAt()) ? "findings.evidence.today" : "findings.evidence.day";
        return voice.say(key, moments.date(snapshot.readAt()), moments.time(snapshot.readAt()));
    }

    /** A blank token hides nothing that one would miss; where there are objects, the private key is missed. */
    private static String visibility(TokenSnapshot snapshot) {
        var missed = !snapshot.objects().isEmpty()
                && snapshot.objects(PrivateKeyObject.class).isEmpty();
        return missed ? "findings.evidence.privateKeyHidden" : "findings.evidence.publicOnly";
    }
}
