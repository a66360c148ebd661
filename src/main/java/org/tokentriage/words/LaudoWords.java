package org.tokentriage.words;

import java.time.Duration;
import java.time.Instant;
import org.tokentriage.diagnosis.Verdict;
import org.tokentriage.handover.Maker;
import org.tokentriage.handover.Refusal;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Moments;

/**
 * What is told of laudos.
 *
 * @param moments how times are told
 */
public record LaudoWords(Moments moments) {

    /** Why one was not taken, and what to do. */
    public Message of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoLaudo none -> said("noLaudo");
            case Refusal.Several several -> said("several");
            case Refusal.Unreadable unreadable -> said("unreadable");
            case Refusal.Damaged damaged -> said("damaged");
            case Refusal.Cut cut -> said("cut");
            case Refusal.Newer(var version) -> said("newer", Integer.toString(version));
            case Refusal.TooLarge large -> said("tooLarge");
            case Refusal.Contradictory contradictory -> said("contradictory");
            case Refusal.FromTheFuture(var readAt) -> said("future", moments.date(readAt), moments.time(readAt));
            case Refusal.TooOld(var readAt, var most) ->
                said("tooOld", moments.date(readAt), moments.time(readAt), age(most));
            case Refusal.OtherCase(var key) -> said("otherCase", key.value());
            case Refusal.Incomplete incomplete -> said("incomplete");
            case Refusal.WrongGroup(var number) -> said("group." + number);
            case Refusal.OtherSerial serial -> said("serial");
            case Refusal.NoSerial none -> said("noSerial");
            case Refusal.OtherLabel label -> said("label");
        };
    }

    /** What a spoken code has told, where it cannot tell more. */
    public Message of(Verdict verdict, Instant readAt) {
        return Message.of("laudo.heard." + verdict, moments.date(readAt), moments.time(readAt));
    }

    /** On which computer a token was read. */
    public static Message from(Maker maker) {
        return maker.isKnown()
                ? Message.of("laudo.from", maker.system(), maker.version())
                : Message.of("laudo.from.voice");
    }

    private static String age(Duration most) {
        var hours = most.toHours();
        return Duration.ofHours(hours).equals(most) ? hours + " h" : most.toMinutes() + " min";
    }

    private static Message said(String name, String... values) {
        return Message.of("laudo.refused." + name, values);
    }
}
