package org.tokentriage.settings.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;

/**
 * What is wrong at one place of a site profile.
 *
 * @param line from 1 on; empty when it is not known
 * @param key such as {@code codes.severity}; empty when the file as a whole is meant
 */
public record ProfileMistake(OptionalInt line, String key, Message reason) {

    private static final int MOST_TOLD = 30;

    /** {@return one mistake as its sentence, more as a list with a line for each; of very many the first} */
    public static String told(List<ProfileMistake> mistakes, Texts texts) {
        if (mistakes.size() == 1) {
            return mistakes.get(0).told(texts);
        }
        var lines = new ArrayList<String>();
        mistakes.stream().limit(MOST_TOLD).forEach(mistake -> lines.add("\n\u2022 " + mistake.told(texts)));
        if (mistakes.size() > MOST_TOLD) {
            lines.add("\n" + texts.say("profile.more", mistakes.size() - MOST_TOLD));
        }
        return String.join("", lines) + "\n";
    }

    /** {@return the mistake in one sentence, such as {@code linha 12, codes.severity: falta este valor.}} */
    public String told(Texts texts) {
        var place = new ArrayList<String>();
        line.ifPresent(number -> place.add(texts.say("profile.line", Integer.toString(number))));
        if (!key.isEmpty()) {
            place.add(key);
        }
        var said = texts.say(reason);
        return place.isEmpty() ? said : String.join(", ", place) + ": " + said;
    }
}
