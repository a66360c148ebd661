package org.tokentriage.certificate.holder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's number in Brazil's federal register, as it may be shown. The five digits that are never shown are not kept either.
 *
 * @param middle the 4th to the 9th of the eleven digits
 */
public record Cpf(String middle) {

    private static final Pattern FORM = Pattern.compile("(?!([0-9])\\1{10})[0-9]{11}");
    private static final Pattern WITHIN_TEXT =
            Pattern.compile("(?<![0-9])[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}[-/ ]?[0-9]{2}(?![0-9])");
    private static final Pattern PUNCTUATION = Pattern.compile("[-./ ]");

    /** Takes eleven digits whose check digits are right; eleven equal ones stand for none. */
    static Optional<Cpf> of(String digits) {
        return FORM.matcher(digits).matches() && hasRightDigits(digits)
                ? Optional.of(new Cpf(digits.substring(3, 9)))
                : Optional.empty();
    }

    /**
     * The text with every CPF in it masked. It is what every text of a module or a certificate passes on its way into the program's records,
     * so that none has to be looked for on the ways out. Eleven digits with other check digits are no CPF, and stay.
     */
    public static String maskedIn(String text) {
        return WITHIN_TEXT
                .matcher(text)
                .replaceAll(found -> of(PUNCTUATION.matcher(found.group()).replaceAll(""))
                        .map(Cpf::masked)
                        .map(Matcher::quoteReplacement)
                        .orElse(Matcher.quoteReplacement(found.group())));
    }

    /** {@return the number as it is shown, such as {@code ***.982.247-**}} */
    public String masked() {
        return "***." + middle.substring(0, 3) + "." + middle.substring(3) + "-**";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean hasRightDigits(String digits) {
        return checkDigit(digits.substring(0, 9)) == digits.charAt(9)
                && checkDigit(digits.substring(0, 10)) == digits.charAt(10);
    }

    /** Modulo 11 with weights from 2 upwards, counted from the right. */
    private static char checkDigit(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() + 1 - i);
        }
        var remainder = sum % 11;
        return (char) ('0' + (remainder < 2 ? 0 : 11 - remainder));
    }
}
