package org.tokentriage.words;

import java.util.List;
import java.util.stream.Collectors;
import org.tokentriage.i18n.Texts;
import org.tokentriage.ticket.desk.Undone;

/** What is undone for an open ticket, in a few words for a list. */
public final class UndoneWords {

    private UndoneWords() {}

    public static String of(List<Undone> undone, Texts texts) {
        return undone.stream().map(one -> of(one, texts)).collect(Collectors.joining(", "));
    }

    private static String of(Undone undone, Texts texts) {
        var certainty = undone.isUncertain() ? "uncertain" : "certain";
        return texts.say("undone.listed." + certainty, texts.say("undone." + undone.task()));
    }
}
