package org.tokentriage.ticket.message;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Phone;

/** The numbers in a message: what is a CNPJ, a CPF, an address or a date is no telephone. */
record MessageNumbers(Optional<Cnpj> cnpj, List<Phone> phones) {

    private static final Pattern CNPJ =
            Pattern.compile("(?<![0-9A-Za-z.@-])[0-9A-Za-z]{2}[. ]?[0-9A-Za-z]{3}[. ]?[0-9A-Za-z]{3}"
                    + " ?[/ ]? ?[0-9A-Za-z]{4} ?[-\u2013 ]? ?[0-9]{2}(?![0-9A-Za-z@])");

    /** A CNPJ has letters in the first twelve places, and yet looks like a number: a word never does. */
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern OTHERS = Pattern.compile("(?i)\\b[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}\\b"
            + "|\\bCPF\\W{0,5}[0-9][0-9. -]{9,13}"
            + "|\\bCEP\\W{0,5}[0-9][0-9. -]{6,9}"
            + "|\\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}(,? [0-9]{1,2}[:h][0-9]{2}(:[0-9]{2})?)?"
            + "|\\b[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(, [0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})?"
            + "|\\bTT-[0-9A-Z-]{14}"
            + "|" + MessageAddress.FORM);

    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9A-Za-z])(?<!\\d[.,/-])(?:0800[ .-]?[0-9]{3}[ .-]?[0-9]{4}"
                    + "|(?:\\+? ?55[ .-]{0,2})?\\(? ?0?[1-9][0-9] ?\\)?[ .-]{0,3}(?:9[ .-]?)?[0-9]{4}[ .-]{0,3}[0-9]{4})"
                    + "(?![0-9A-Za-z])(?![./-][0-9])");

    MessageNumbers {
        phones = List.copyOf(phones);
    }

    static MessageNumbers in(String text) {
        var cnpj = companies(text).flatMap(found -> parsed(found).stream()).findFirst();
        var rest = OTHERS.matcher(blanked(text)).replaceAll(" | ");
        var phones = PHONE.matcher(rest)
                .results()
                .map(MatchResult::group)
                .flatMap(number -> Phone.parse(number).found().stream())
                .distinct()
                .toList();
        return new MessageNumbers(cnpj, phones);
    }

    private static Stream<MatchResult> companies(String text) {
        return CNPJ.matcher(text).results();
    }

    private static Optional<Cnpj> parsed(MatchResult found) {
        var digits = found.group().chars().filter(Character::isDigit).count();
        return digits < FEWEST_DIGITS
                ? Optional.empty()
                : Cnpj.parse(found.group()).found();
    }

    /** The message without any CNPJ. */
    private static String blanked(String text) {
        return CNPJ.matcher(text)
                .replaceAll(found -> parsed(found).isPresent() ? " | " : Matcher.quoteReplacement(found.group()));
    }
}
