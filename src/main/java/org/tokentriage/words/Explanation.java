package org.tokentriage.words;

import java.util.List;
import org.tokentriage.diagnosis.Course;
import org.tokentriage.i18n.Message;
import org.tokentriage.i18n.Texts;

/**
 * What a finding means, as a person is told it. The sentences stand in the bundles under {@code finding.}.
 *
 * @param title the key of what it is called; likewise the others
 * @param why the key of what it means
 * @param evidence the key of which fact shows it
 * @param values what fills the gaps of all three, and of what to do about it
 */
public record Explanation(String title, String why, String evidence, List<String> values) {

    public Explanation {
        values = List.copyOf(values);
    }

    Explanation(String key, String... values) {
        this(key, key, key, List.of(values));
    }

    Explanation titled(String form) {
        return new Explanation(form, why, evidence, values);
    }

    Explanation because(String form) {
        return new Explanation(title, form, evidence, values);
    }

    Explanation shownBy(String form) {
        return new Explanation(title, why, form, values);
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

    /** What to do because of it, in at most three steps. */
    public List<String> steps(Course course, Texts texts) {
        return texts.say(new Message("advice." + course, named(texts))).lines().toList();
    }

    private String part(Texts texts, String key, String name) {
        return texts.say(new Message("finding." + key + "." + name, named(texts)));
    }

    /** Whoever has no name is called so. */
    private List<String> named(Texts texts) {
        return values.stream()
                .map(value -> value.isEmpty() ? texts.say("certificate.unnamed") : value)
                .toList();
    }
}
