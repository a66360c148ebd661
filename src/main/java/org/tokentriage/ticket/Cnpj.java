package org.tokentriage.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.certificate.holder.CompanyNumber;

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
        return CompanyNumber.hasRightDigits(bare) ? Optional.empty() : Optional.of(FieldProblem.CNPJ_CHECK_DIGITS);
    }
}
