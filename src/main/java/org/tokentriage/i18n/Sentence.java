package org.tokentriage.i18n;

/** Words that stand elsewhere within a sentence, as one of their own. */
public final class Sentence {

    private Sentence() {}

    /** {@return the words with a capital at their beginning} */
    public static String of(String words) {
        return words.isEmpty()
                ? words
                : Character.toString(Character.toTitleCase(words.codePointAt(0)))
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
