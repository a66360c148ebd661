package org.tokentriage.ticket.message;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a message: what stands behind a label, before an address or a chat's line, or below a greeting. */
final class MessageNames {

    private static final int LONGEST = 60;
    private static final int LONGEST_COMPANY = 100;

    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.-]*";
    private static final String NAME = WORD + "(?: (?:(?i:de|da|do|dos|das|e) )?" + WORD + "){0,5}";

    private static final Pattern LABELLED = Pattern.compile(
            "(?im)^[ \\t*>-]*(?:nome(?: do contato| completo| do respons\u00e1vel)?|contato|respons\u00e1vel|respons\u00e1vel legal|falar com|solicitante|a/c|aos cuidados de)"
                    + "[ *]*[:=-][ *]*([^\\n]{1,120})");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:(?i:meu nome \u00e9|me chamo|aqui \u00e9 [oa]|aqui quem fala \u00e9 [oa]|sou [oa]|falar com [oa]?)) ("
                    + NAME + ")");
    private static final Pattern BEFORE_ADDRESS =
            Pattern.compile("(?:^|[:;,\\n]) *\"?(" + NAME + ")\"? *(?:<|\\[mailto:|&lt;) *" + MessageAddress.FORM);
    private static final Pattern CHAT =
            Pattern.compile("(?m)^(?:\\[[^\\]\\n]{5,25}\\] |[0-9/]{5,10},? [0-9:]{4,8} - )(" + NAME + "): ");
    private static final Pattern SIGNED = Pattern.compile(
            "(?im)^[ *]*(?:att|atte|at\\.te|atenciosamente|cordialmente|obrigad[oa]|grat[oa]|abra\u00e7os?|sauda\u00e7\u00f5es)[ .,!]*\\n\\s*[-*]{0,3} *([^\\n]{1,80})");
    private static final Pattern WHOLE_NAME = Pattern.compile(NAME);
    private static final Pattern AFTER_NAME = Pattern.compile(" *(?:[,;|/(<\\t]| [-\u2013] |\\*| {2,}).*");

    private static final Pattern COMPANY_LABELLED = Pattern.compile(
            "(?im)^[ \\t*>-]*(?:raz\u00e3o social|raz\u00e3o|empresa|cliente|nome da empresa)[ *]*[:=-][ *]*([^\\n]{2,140})");
    private static final String LEGAL_FORM = "(?:Ltda\\.?|LTDA\\.?|S[./]A\\.?|EIRELI|Eireli|EPP|ME)";
    private static final Pattern COMPANY = Pattern.compile(
            "(?m)(?:^|[:>*,] ?)[ \\t]*(\\p{Lu}[\\p{L}0-9&'. -]{2,90} " + LEGAL_FORM + ")(?![\\p{L}0-9])");
    private static final Pattern IS_COMPANY = Pattern.compile(".*\\b" + LEGAL_FORM + "(?![\\p{L}0-9]).*");
    private static final Pattern AFTER_COMPANY =
            Pattern.compile("(?i) *(?:[;|(\\t*]|,? *\\bCNPJ\\b| [-\u2013] (?!ME\\b|EPP\\b)).*");

    private MessageNames() {}

    /** Whoever is to be called back. */
    static Optional<String> person(String text) {
        return Stream.of(LABELLED, BEFORE_ADDRESS, INTRODUCED, CHAT, SIGNED)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> AFTER_NAME
                        .matcher(found.group(1).strip())
                        .replaceFirst("")
                        .strip())
                .filter(MessageNames::isName)
                .findFirst();
    }

    static Optional<String> company(String text) {
        return Stream.of(COMPANY_LABELLED, COMPANY)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> AFTER_COMPANY
                        .matcher(found.group(1).strip())
                        .replaceFirst("")
                        .strip())
                .filter(name -> name.length() > 1
                        && name.length() <= LONGEST_COMPANY
                        && name.chars().anyMatch(Character::isLetter))
                .findFirst();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST
                && WHOLE_NAME.matcher(name).matches()
                && !IS_COMPANY.matcher(name).matches();
    }
}
