package org.tokentriage.computer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StorePlaces;
import org.tokentriage.computer.sightings.StoreSightings;

/** A simulated computer as plain data, as if it had been looked at. */
final class PlainComputer {

    private static final String STORE = "store:";

    private PlainComputer() {}

    static Sightings of(SimulatedComputer computer) {
        return of(computer.places());
    }

    static Sightings of(Map<String, String> places) {
        var told = new ArrayList<>(List.of(Sighting.value("system:Windows", "")));
        places.forEach((place, value) -> {
            if (place.startsWith(STORE)) {
                told.addAll(stored(place, places));
            } else {
                told.add(Sighting.value(place, value.replaceFirst("^(dword|hex):", "")));
            }
        });
        Stream.of(Probe.values())
                .map(probe -> places.containsKey("unseen") ? probe.failed("TIMEOUT") : probe.done())
                .forEach(told::add);
        return Sightings.of(told);
    }

    private static List<Sighting> stored(String place, Map<String, String> places) {
        var key = place.split("!", -1)[0];
        var store = key.substring(0, key.indexOf('\\'));
        var der = StoredExamples.named(Sightings.name(key));
        return store.equals(StorePlaces.MY)
                ? StoreSightings.own(
                        der, Optional.ofNullable(places.get(key + "!provider")), places.containsKey(key + "!archived"))
                : StoreSightings.authority(store, der);
    }
}
