package org.tokentriage.computer.windows;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.StoreSightings;

/** The stores that matter for a token. */
final class Stores {

    private Stores() {}

    static List<Sighting> own() throws StoreException {
        return Store.read("MY", entry -> StoreSightings.own(entry.encoding(), entry.provider(), entry.isArchived()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    static List<Sighting> authorities() throws StoreException {
        var all = new ArrayList<Sighting>();
        for (var store : List.of("ROOT", "CA", "Disallowed")) {
            Store.read(store, entry -> StoreSightings.authority("store:" + store, entry.encoding()))
                    .forEach(all::addAll);
        }
        return all;
    }
}
