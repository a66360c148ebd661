package org.tokentriage.computer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Providers;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StorePlaces;
import org.tokentriage.token.maker.DefaultSoftware;

/** Finds what the store still lists of a token that is blank. */
final class Ghosts {

    private Ghosts() {}

    /** None for a token that holds a certificate: what it says is better than what a store remembers. */
    static List<Ghost> of(Case around) {
        var token = around.token();
        if (!token.inForce().isEmpty() || !token.others().isEmpty()) {
            return List.of();
        }
        if (Probe.STORE.obstacle(around.seen()).isPresent()) {
            return List.of();
        }
        return around.stored().entries().stream()
                .flatMap(entry -> of(around.seen(), entry).stream())
                .sorted(Comparator.comparing(Ghost::certain)
                        .thenComparing(ghost -> ghost.end().orElse(Instant.MIN))
                        .reversed())
                .toList();
    }

    private static Optional<Ghost> of(Sightings seen, StoreEntry entry) {
        return entry.provider()
                .filter(provider -> DefaultSoftware.provides(provider) || Providers.isForCards(provider))
                .filter(provider -> seen.has(entry.place() + "!" + StorePlaces.SERIAL))
                .map(provider -> new Ghost(
                        DefaultSoftware.provides(provider),
                        detail(seen, entry, StorePlaces.CNPJ),
                        detail(seen, entry, StorePlaces.COMPANY),
                        detail(seen, entry, StorePlaces.EMAIL),
                        detail(seen, entry, StorePlaces.SERIAL),
                        entry.end()));
    }

    private static Optional<String> detail(Sightings seen, StoreEntry entry, String name) {
        return seen.text(entry.place() + "!" + name);
    }
}
