package org.tokentriage.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CNPJ's 14 characters, digits or (Instrução Normativa RFB 2.229/2024) letters and digits, as certificates write them. */
final class CompanyNumber {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s./-]");
    private static final Pattern FORM = Pattern.compile("(?!0{14})[0-9A-Z]{12}[0-9]{2}");

    private CompanyNumber() {}

    /** The number without punctuation; none when there are more or fewer characters, or zeros only, which stand for none. */
    static Optional<String> of(String text) {
        return Optional.of(bare(text)).filter(bare -> FORM.matcher(bare).matches());
    }

    static String bare(String text) {
        return PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
