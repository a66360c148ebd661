package org.tokentriage.computer.sightings;

import java.util.ArrayList;
import java.util.function.Consumer;

/** Looks at this computer: reads only, opens no key, asks nobody for anything. */
@FunctionalInterface
public interface ComputerExamination {

    /**
     * Tells all that can be seen now, each as soon as it is seen. What cannot be looked at is said to be so; nothing is thrown. Blocks for up
     * to some seconds.
     */
    void look(Consumer<Sighting> told);

    /** The same at once. */
    default Sightings look() {
        var all = new ArrayList<Sighting>();
        look(all::add);
        return Sightings.of(all);
    }
}
