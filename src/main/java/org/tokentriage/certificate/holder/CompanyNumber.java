package org.tokentriage.certificate.holder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CNPJ's 14 characters, digits or (Instrução Normativa RFB 2.229/2024) letters and digits, as certificates write them. */
public final class CompanyNumber {

    private static final int BASE = 12;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./-]");
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");

    private CompanyNumber() {}

    /** Whether 14 characters without punctuation end in the right check digits; one character fourteen times stands for none. */
    public static boolean hasRightDigits(String bare) {
        var oneCharacterOnly = bare.chars().distinct().count() == 1;
        return !oneCharacterOnly
                && checkDigit(bare.substring(0, BASE)) == bare.charAt(BASE)
                && checkDigit(bare.substring(0, BASE + 1)) == bare.charAt(BASE + 1);
    }

    /** The number without punctuation; none when it has another length or other characters, or wrong check digits. */
    static Optional<String> of(String text) {
        return Optional.of(bare(text))
                .filter(bare -> FORM.matcher(bare).matches())
                .filter(CompanyNumber::hasRightDigits);
    }

    static String bare(String text) {
        return PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
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
