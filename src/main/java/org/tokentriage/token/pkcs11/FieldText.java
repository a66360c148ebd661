package org.tokentriage.token.pkcs11;

import java.util.Set;

/**
 * The text of a field of PKCS#11: blank padded by the standard (v2.40 section 3.1), zero padded by some modules, and written by
 * whoever issued the token.
 */
final class FieldText {

    /** Controls and what is unseen yet changes how the rest is read, such as marks of writing direction. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private FieldText() {}

    /** The text without padding and without characters that cannot be seen. */
    static String of(char[] field) {
        var text = new StringBuilder();
        new String(field)
                .codePoints()
                .filter(character -> !UNSEEN.contains(Character.getType(character)))
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }
}
