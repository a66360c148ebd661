package org.tokentriage.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company's number in Brazil's federal register: digits or, since July 2026, letters and digits
 * (Instrução Normativa RFB 2.229/2024), with right check digits.
 *
 * @param value 14 characters without punctuation, letters in upper case
 */
public record Cnpj(String value) {

    private static final int LENGTH = 14;
    private static final int BASE = 12;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./\\-\\u2010-\\u2015\\u00a0]");
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");

    public Cnpj {
        problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException("not a CNPJ: " + problem);
        });
    }

    /** Takes a number in any form that people paste: with or without punctuation, in either case. */
    public static Parsed<Cnpj> parse(String typed) {
        var bare = PUNCTUATION.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return Parsed.of(problem(bare), () -> new Cnpj(bare));
    }

    /** {@return the number as it is printed, such as 11.222.333/0001-81} */
    public String formatted() {
        return value.substring(0, 2)
                + "." + value.substring(2, 5)
                + "." + value.substring(5, 8)
                + "/" + value.substring(8, BASE)
                + "-" + value.substring(BASE);
    }

    private static Optional<FieldProblem> problem(String bare) {
        if (bare.isEmpty()) {
            return Optional.of(FieldProblem.MISSING);
        }
        if (bare.length() != LENGTH) {
            return Optional.of(FieldProblem.CNPJ_LENGTH);
        }
        if (!FORM.matcher(bare).matches()) {
            return Optional.of(FieldProblem.CNPJ_CHARACTERS);
        }
        return hasRightDigits(bare) ? Optional.empty() : Optional.of(FieldProblem.CNPJ_CHECK_DIGITS);
    }

    private static boolean hasRightDigits(String bare) {
        var oneCharacterOnly = bare.chars().distinct().count() == 1;
        return !oneCharacterOnly
                && checkDigit(bare.substring(0, BASE)) == bare.charAt(BASE)
                && checkDigit(bare.substring(0, BASE + 1)) == bare.charAt(BASE + 1);
    }

    /** Modulo 11 with weights 2 to 9 from the right; a character counts as its ASCII code less 48. */
    private static char checkDigit(String text) {
        var sum = 0;
        for (int i = 0; i < text.length(); i++) {
            var weight = 2 + (text.length() - 1 - i) % 8;
            sum += (text.charAt(i) - '0') * weight;
        }
        var remainder = sum % 11;
        return (char) ('0' + (remainder < 2 ? 0 : 11 - remainder));
    }
}
