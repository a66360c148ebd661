package org.tokentriage.token.maker;

import java.util.List;
import java.util.Locale;

/** The software whose library is opened when nobody names another, and whose tokens are ours: SafeSign. */
public final class DefaultSoftware {

    private static final String NAME = "SafeSign";

    /** In its library's own description, or its maker's name there, A.E.T. Europe. */
    private static final List<String> OWN_WORDS = List.of("SAFESIGN", "A.E.T.");

    private DefaultSoftware() {}

    /**
     * Whether a product is it.
     *
     * @param product as {@code known-tokens.txt} and {@code modules.txt} have it
     */
    public static boolean is(String product) {
        return product.equals(NAME);
    }

    /** Whether a provider of this name in a system's store is its: what such a provider leads to came from one of its tokens. */
    public static boolean provides(String provider) {
        return provider.startsWith(NAME);
    }

    /** Whether a library that describes itself so is its. */
    public static boolean describesItself(String description) {
        var upper = description.toUpperCase(Locale.ROOT);
        return OWN_WORDS.stream().anyMatch(upper::contains);
    }
}
