package org.tokentriage.computer;

import java.util.List;
import java.util.Optional;
import org.tokentriage.computer.sightings.Sightings;

/**
 * Which programs of this computer the system has a card served by: an entry below {@code Calais\SmartCards} that fits the card's ATR.
 *
 * @param place where the entry is
 * @param csp the provider of the old kind
 * @param ksp the provider of the new kind
 */
record Pairing(String place, Optional<String> csp, Optional<String> ksp) {

    private static final String BELOW = "\\SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards";

    /** The provider of the old kind that an entry names. */
    static final String CSP = "!Crypto Provider";

    /** The provider of the new kind that an entry names. */
    static final String KSP = "!Smart Card Key Storage Provider";

    static List<Pairing> of(Sightings seen, String view, String atr) {
        return seen.below(view + BELOW).stream()
                .filter(place -> fits(seen, place, atr))
                .map(place -> new Pairing(place, seen.text(place + CSP), seen.text(place + KSP)))
                .toList();
    }

    static String all(String view) {
        return view + BELOW;
    }

    /** Same length, and the same where the mask has ones; without a mask everywhere. */
    private static boolean fits(Sightings seen, String place, String atr) {
        var entry = seen.text(place + "!ATR").orElse("");
        if (entry.isEmpty() || entry.length() != atr.length()) {
            return false;
        }
        var mask = seen.text(place + "!ATRMask").orElse("F".repeat(atr.length()));
        for (var at = 0; at < atr.length(); at++) {
            var difference = digit(entry, at) ^ digit(atr, at);
            if ((difference & (at < mask.length() ? digit(mask, at) : 0xF)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int digit(String hex, int at) {
        return Character.digit(hex.charAt(at), 16);
    }
}
