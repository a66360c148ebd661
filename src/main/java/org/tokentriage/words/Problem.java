package org.tokentriage.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.i18n.Message;

/**
 * What went wrong, as a person is told it: in four sentences, with a code that stays the same across versions.
 *
 * @param code such as {@code TK-102}; listed in {@code docs/problems.md}
 * @param key where the sentences stand in the bundles, under {@code problem.}
 * @param values what fills the gaps of the sentences
 * @param remedies what this program can do about it, the best first
 */
public record Problem(String code, String key, List<String> values, List<Remedy> remedies) {

    static final String NOT_PROVEN = "notProven.";
    static final String UNEXPECTED_ANSWER = "unexpectedAnswer";
    static final String SIGN_IN_REFUSED = "signInRefused";

    /** What the problem pane offers beside copying the details. */
    public enum Remedy {
        CHOOSE_MODULE,
        SIGN_IN_AGAIN,
        SIGN_IN_UNCHECKED,
        ENTER_NETWORK,
        CHOOSE_CUSTOMER
    }

    public Problem {
        values = List.copyOf(values);
        remedies = List.copyOf(remedies);
    }

    Problem(String code, String key, String... values) {
        this(code, key, List.of(values), List.of());
    }

    public Problem with(Remedy offered) {
        return new Problem(
                code,
                key,
                values,
                Stream.concat(remedies.stream(), Stream.of(offered)).toList());
    }

    /** The best thing that this program can do about it. */
    public Optional<Remedy> remedy() {
        return remedies.stream().findFirst();
    }

    /** Whether the desk was asked to the end, and what it said does not prove that a ticket is absent: that is for a person to say. */
    public boolean isForAPerson() {
        return key.startsWith(NOT_PROVEN);
    }

    /** Whether the user or the password is what has to be mended. */
    public boolean isOfLogin() {
        return key.startsWith(SIGN_IN_REFUSED);
    }

    /** What the other side said that is no sentence for an agent, such as a page of HTML: for whoever looks into it. */
    public Optional<Message> heard() {
        return key.equals(UNEXPECTED_ANSWER) && !values.get(1).isBlank()
                ? Optional.of(part("heard"))
                : Optional.empty();
    }

    public Message title() {
        return part("title");
    }

    public Message what() {
        return part("what");
    }

    public Message why() {
        return part("why");
    }

    public Message remedySentence() {
        return part("remedy");
    }

    private Message part(String name) {
        return new Message("problem." + key + "." + name, values);
    }
}
