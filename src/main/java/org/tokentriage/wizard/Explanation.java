package org.tokentriage.wizard;

import java.util.List;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;

/**
 * What a finding means, as a person is told it. The sentences stand in the bundles under {@code finding.}.
 *
 * @param title the key of what it is called; likewise the next three
 * @param why the key of what it means
 * @param evidence the key of which fact shows it
 * @param next the key of what to do about it
 * @param values what fills the gaps of all four
 */
public record Explanation(String title, String why, String evidence, String next, List<String> values) {

    public Explanation {
        values = List.copyOf(values);
    }

    Explanation(String key, String... values) {
        this(key, key, key, key, List.of(values));
    }

    Explanation titled(String form) {
        return new Explanation(form, why, evidence, next, values);
    }

    Explanation because(String form) {
        return new Explanation(title, form, evidence, next, values);
    }

    Explanation shownBy(String form) {
        return new Explanation(title, why, form, next, values);
    }

    Explanation advising(String form) {
        return new Explanation(title, why, evidence, form, values);
    }

    public String title(Texts texts) {
        return part(texts, title, "title");
    }

    public String why(Texts texts) {
        return part(texts, why, "why");
    }

    /** The fact that shows it: a flag, a date, what was counted. */
    public String evidence(Texts texts) {
        return part(texts, evidence, "evidence");
    }

    /** What to do now, in at most three steps. */
    public List<String> next(Texts texts) {
        return part(texts, next, "next").lines().toList();
    }

    /** Whoever has no name is called so. */
    private String part(Texts texts, String key, String name) {
        var named = values.stream()
                .map(value -> value.isEmpty() ? texts.say("certificate.unnamed") : value)
                .toList();
        return texts.say(new Message("finding." + key + "." + name, named));
    }
}
