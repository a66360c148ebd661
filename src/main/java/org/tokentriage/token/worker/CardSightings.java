package org.tokentriage.token.worker;

import java.util.ArrayList;
import java.util.List;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.token.card.CardService;
import org.tokentriage.token.card.CardState;

/** The cards in this computer's readers, as part of what is seen on it. */
final class CardSightings {

    private static final String PREFIX = "card:";

    private CardSightings() {}

    /** A card's answer to reset, by the name of its reader. */
    static List<Sighting> of(CardService service) {
        if (!(service instanceof CardService.Running(var readers))) {
            return List.of(Probe.CARDS.failed(service.getClass().getSimpleName()));
        }
        var told = new ArrayList<Sighting>();
        for (var reader : readers) {
            if (reader.card() instanceof CardState.Inserted(var atr)) {
                told.add(Sighting.value(PREFIX + reader.name(), atr));
            }
        }
        told.add(Probe.CARDS.done());
        return told;
    }
}
