package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Sighting;

/** Whether the system has the token's card paired with a provider that it has. */
final class PairingRules {

    private static final String WIDE = "HKLM64";
    private static final String CARDS = "card:";

    private PairingRules() {}

    static Optional<Outcome> pairing(Case around) {
        var atr = atr(around);
        if (atr.isEmpty()) {
            return none();
        }
        return StoreRules.isServed(around) ? fine() : judged(around, pairings(around), CARDS + place(around));
    }

    private static Optional<Outcome> judged(Case around, List<Pairing> pairings, String card) {
        if (pairings.isEmpty()) {
            return deviates(around, Cause.CARD_UNKNOWN, card, Pairing.all(WIDE));
        }
        if (pairings.stream().map(Pairing::csp).distinct().count() > 1) {
            return deviates(
                    around,
                    Cause.CARD_PAIRED_TWICE,
                    pairings.stream()
                            .map(pairing -> pairing.place() + Pairing.CSP)
                            .toArray(String[]::new));
        }
        return missing(around, pairings.get(0))
                .map(place -> deviates(around, Cause.CARD_PROVIDER_MISSING, place))
                .orElse(fine());
    }

    private static Optional<String> missing(Case around, Pairing pairing) {
        var stored = around.stored();
        return Stream.of(
                        pairing.csp()
                                .filter(csp -> !around.seen().has(StoredCertificates.CSP + "\\" + csp))
                                .map(csp -> pairing.place() + Pairing.CSP),
                        pairing.ksp()
                                .filter(ksp -> !stored.isRegistered(ksp))
                                .map(ksp -> pairing.place() + Pairing.KSP))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Those of the view in which 64-bit programs look; none when the card is not known. */
    static List<Pairing> pairings(Case around) {
        return atr(around).map(atr -> Pairing.of(around.seen(), WIDE, atr)).orElse(List.of());
    }

    private static Optional<String> atr(Case around) {
        return around.seen().text(CARDS + place(around));
    }

    /** The token's reader; when it is called otherwise here, the only one with a card. */
    private static String place(Case around) {
        var cards = around.seen().all().stream()
                .map(Sighting::place)
                .filter(place -> place.startsWith(CARDS))
                .map(place -> place.substring(CARDS.length()))
                .toList();
        var reader = around.token().reader();
        return cards.size() == 1 && !cards.contains(reader) ? cards.get(0) : reader;
    }
}
