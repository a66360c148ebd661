package org.tokentriage.ticket.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tokentriage.ticket.Cnpj;
import org.tokentriage.ticket.Phone;

/** The numbers in a message, each once and in its order: what is a CNPJ, a CPF, an address or a date is no telephone. */
record MessageNumbers(List<Cnpj> cnpjs, List<Phone> phones, Set<Oddity> oddities) {

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

    private static final Pattern WRONG_CNPJ =
            Pattern.compile("(?i)(?<![0-9A-Za-z])[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}/[0-9]{4}-[0-9]{2}(?![0-9])"
                    + "|\\bCNPJ\\W{0,5}[0-9][0-9./ -]{9,20}[0-9]");
    private static final Pattern CPF =
            Pattern.compile("(?i)\\b[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}\\b|\\bCPF\\W{0,5}[0-9][0-9. -]{9,13}");
    private static final Pattern WITHOUT_AREA = Pattern.compile(
            "(?<![0-9A-Za-z.,/-])(?<![0-9)] )(?:9 ?[0-9]{4}[ .-]?[0-9]{4}|[2-9][0-9]{3}-[0-9]{4})(?![0-9A-Za-z])(?![./-][0-9])");

    /** A ticket has two. */
    private static final int PHONES = 2;

    MessageNumbers {
        cnpjs = List.copyOf(cnpjs);
        phones = List.copyOf(phones);
    }

    static MessageNumbers in(String text) {
        var cnpjs = companies(text)
                .flatMap(found -> parsed(found).stream())
                .distinct()
                .toList();
        var blanked = blanked(text);
        var rest = OTHERS.matcher(blanked).replaceAll(" | ");
        var phones = PHONE.matcher(rest)
                .results()
                .map(MatchResult::group)
                .flatMap(number -> Phone.parse(number).found().stream())
                .distinct()
                .toList();
        return new MessageNumbers(cnpjs, phones, oddities(cnpjs.isEmpty(), phones.size(), blanked, rest));
    }

    private static Set<Oddity> oddities(boolean lacksCnpj, int phones, String blanked, String rest) {
        var odd = EnumSet.noneOf(Oddity.class);
        if (lacksCnpj && WRONG_CNPJ.matcher(blanked).find()) {
            odd.add(Oddity.WRONG_CNPJ);
        }
        if (lacksCnpj && CPF.matcher(blanked).find()) {
            odd.add(Oddity.CPF);
        }
        if (phones < PHONES
                && WITHOUT_AREA.matcher(PHONE.matcher(rest).replaceAll(" | ")).find()) {
            odd.add(Oddity.PHONE_WITHOUT_AREA);
        }
        return odd;
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
