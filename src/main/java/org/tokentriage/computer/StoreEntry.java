package org.tokentriage.computer;

import java.time.Instant;
import java.util.Optional;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StorePlaces;

/**
 * A certificate in the user's store, as far as it is told.
 *
 * @param place where it lies
 * @param sha256 the fingerprint of the certificate
 * @param provider what its key is reached through; empty when it has no link to a key
 * @param holder whose it is, as a fingerprint that can only be compared
 * @param end the end of its validity
 * @param archived whether programs do not offer it
 */
record StoreEntry(
        String place,
        String sha256,
        Optional<String> provider,
        Optional<String> holder,
        Optional<Instant> end,
        boolean archived) {

    static StoreEntry of(Sightings seen, String place) {
        return new StoreEntry(
                place,
                Sightings.name(place),
                seen.text(place + "!" + StorePlaces.PROVIDER),
                seen.text(place + "!" + StorePlaces.HOLDER),
                seen.text(place + "!" + StorePlaces.END).map(Instant::parse),
                seen.has(place + "!" + StorePlaces.ARCHIVED));
    }

    boolean hasEndedBy(Instant moment) {
        return end.filter(moment::isAfter).isPresent();
    }
}
