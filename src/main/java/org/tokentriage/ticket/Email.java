package org.tokentriage.ticket;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the plain form that people have: no comments, no quotes (a subset of RFC 5321 section 4.1.2). */
public record Email(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern BESIDE = Pattern.compile("^[^<>@]*<|>?[;,]?$");
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public Email {
        problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException("not an e-mail address: " + problem);
        });
    }

    /** Takes an address as mail programs copy it, too: with a name before it, in brackets, with a mark behind it. */
    public static Parsed<Email> parse(String typed) {
        var bare = BESIDE.matcher(typed.strip()).replaceAll("");
        return Parsed.of(problem(bare), () -> new Email(bare));
    }

    private static Optional<FieldProblem> problem(String bare) {
        if (bare.isEmpty()) {
            return Optional.of(FieldProblem.MISSING);
        }
        return bare.length() <= MAX_LENGTH && FORM.matcher(bare).matches()
                ? Optional.empty()
                : Optional.of(FieldProblem.EMAIL_FORM);
    }
}
