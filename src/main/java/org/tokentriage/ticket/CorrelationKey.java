package org.tokentriage.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The key of one case, made before anything is sent, by which its ticket can be found again at the desk. It can be read out over the
 * telephone: groups of four, no letter that is taken for a digit (Crockford's base 32), and a last character that proves the others.
 *
 * @param value such as {@code TT-7KQ4-M9XD-2H5R}: 55 random bits and a check character (Luhn modulo 32)
 */
public record CorrelationKey(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 11;
    private static final Pattern FORM = Pattern.compile("TT(-[" + ALPHABET + "]{4}){3}");

    private static final Pattern SPOKEN = Pattern.compile("TT(.{4})(.{4})(.{4})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\p{Pd}\\p{Z}\\p{Cf}]+");

    public CorrelationKey {
        if (!FORM.matcher(value).matches() || !isProved(value)) {
            throw new IllegalArgumentException("not a correlation key");
        }
    }

    public static CorrelationKey next(RandomGenerator random) {
        var characters = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        characters.append(check(characters.toString()));
        return new CorrelationKey("TT-" + characters.insert(8, '-').insert(4, '-'));
    }

    /**
     * {@return the key that somebody wrote as it was read out, or nothing when it is none} Case, blanks and what sets off the groups do not
     * matter, and O, I and L, which no key has, are the digits that they are taken for.
     */
    public static Optional<CorrelationKey> parse(String written) {
        var spoken = SPOKEN.matcher(BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT));
        if (!spoken.matches()) {
            return Optional.empty();
        }
        var key = "TT-" + digits(spoken.group(1)) + "-" + digits(spoken.group(2)) + "-" + digits(spoken.group(3));
        return FORM.matcher(key).matches() && isProved(key) ? Optional.of(new CorrelationKey(key)) : Optional.empty();
    }

    private static String digits(String group) {
        return group.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static boolean isProved(String value) {
        var characters = value.replace("-", "").substring(2);
        return check(characters.substring(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS);
    }

    private static char check(String characters) {
        var sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            var doubled = (characters.length() - i) % 2 == 1;
            var code = ALPHABET.indexOf(characters.charAt(i)) * (doubled ? 2 : 1);
            sum += code / ALPHABET.length() + code % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
