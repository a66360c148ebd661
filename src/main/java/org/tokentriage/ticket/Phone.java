package org.tokentriage.ticket;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Brazilian telephone that a customer can be called back on: area code and number, or a toll-free 0800.
 *
 * @param digits area code and number without the country code, such as 11987654321; or 0800 and seven digits
 */
public record Phone(String digits) {

    /** The area codes in use (Anatel's national numbering plan). */
    private static final Set<String> AREAS = Stream.of(
                    "11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49",
                    "51 53 54 55 61 62 63 64 65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89",
                    "91 92 93 94 95 96 97 98 99")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern TOLL_FREE = Pattern.compile("0800\\d{7}");
    private static final Pattern MOBILE = Pattern.compile("9\\d{8}");
    private static final Pattern OLD_MOBILE = Pattern.compile("[6-9]\\d{7}");
    private static final Pattern FIXED = Pattern.compile("[2-5]\\d{7}");
    private static final int LOCAL_DIGITS = 9;

    public Phone {
        problem(digits).ifPresent(problem -> {
            throw new IllegalArgumentException("not a telephone: " + problem);
        });
    }

    /** Takes a number in any form that people paste: with +55, with a trunk 0, with any punctuation. */
    public static Parsed<Phone> parse(String typed) {
        var digits = withoutPrefixes(NOT_DIGITS.matcher(typed).replaceAll(""));
        return Parsed.of(problem(digits), () -> new Phone(digits));
    }

    /** {@return the number as it is printed, such as (11) 98765-4321 or 0800 123 4567} */
    public String formatted() {
        if (isTollFree()) {
            return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
        }
        var middle = digits.length() - 4;
        return "(" + digits.substring(0, 2) + ") " + digits.substring(2, middle) + "-" + digits.substring(middle);
    }

    private boolean isTollFree() {
        return TOLL_FREE.matcher(digits).matches();
    }

    private static String withoutPrefixes(String digits) {
        if (TOLL_FREE.matcher(digits).matches()) {
            return digits;
        }
        var national = digits.length() > 11 && digits.startsWith("55") ? digits.substring(2) : digits;
        return national.startsWith("0") ? national.substring(1) : national;
    }

    private static Optional<FieldProblem> problem(String digits) {
        if (digits.isEmpty()) {
            return Optional.of(FieldProblem.MISSING);
        }
        if (TOLL_FREE.matcher(digits).matches()) {
            return Optional.empty();
        }
        if (digits.length() <= LOCAL_DIGITS) {
            return Optional.of(FieldProblem.PHONE_AREA_MISSING);
        }
        if (!AREAS.contains(digits.substring(0, 2))) {
            return Optional.of(FieldProblem.PHONE_AREA_UNKNOWN);
        }
        return localProblem(digits.substring(2));
    }

    private static Optional<FieldProblem> localProblem(String local) {
        if (MOBILE.matcher(local).matches() || FIXED.matcher(local).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                OLD_MOBILE.matcher(local).matches()
                        ? FieldProblem.PHONE_MOBILE_WITHOUT_NINE
                        : FieldProblem.PHONE_LENGTH);
    }
}
