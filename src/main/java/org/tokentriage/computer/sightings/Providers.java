package org.tokentriage.computer.sightings;

import java.util.Locale;
import java.util.Set;

/** What the names of providers tell. */
public final class Providers {

    /** SafeSign's package with a minidriver uses these, and so do other makers'. */
    private static final Set<String> CARDS =
            Set.of("Microsoft Base Smart Card Crypto Provider", "Microsoft Smart Card Key Storage Provider");

    private static final String MICROSOFT = "Microsoft ";

    private static final Set<String> CLOUD =
            Set.of("birdid", "bird id", "vidaas", "safeid", "serproid", "desktopid", "remoteid");

    private Providers() {}

    /** One for cards and tokens of several makers. */
    public static boolean isForCards(String provider) {
        return CARDS.contains(provider);
    }

    /** One that keeps keys on the computer itself. */
    public static boolean isSoftware(String provider) {
        return provider.startsWith(MICROSOFT) && !isForCards(provider);
    }

    /** One that leads to a certificate in the cloud, or a program that does. */
    public static boolean isOfCloud(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return CLOUD.stream().anyMatch(lower::contains);
    }
}
