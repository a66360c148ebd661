package org.tokentriage.computer.sightings;

import java.util.Optional;

/** One look at one part of the computer, under a deadline of its own. */
public enum Probe {
    CARDS,
    PROVIDERS,
    SERVICES,
    POLICIES,
    SYSTEM,
    SOFTWARE,
    BROWSERS,
    SIGNERS,
    DEVICES,
    SESSION,
    AUTHORITIES,
    /** Last, since Windows may still be copying the certificate of a token that was just connected. */
    STORE;

    private static final String PREFIX = "probe:";

    /** Says that it was done, whatever it saw. */
    public Sighting done() {
        return Sighting.value(place(), "");
    }

    /** Says that it could not be done. */
    public Sighting failed(String why) {
        return new Sighting(place(), new Sight.Unseen(why));
    }

    /** Why it says nothing; empty when it was done. */
    public Optional<String> obstacle(Sightings seen) {
        return switch (seen.at(place())) {
            case Sight.Value done -> Optional.empty();
            case Sight.Absent never -> Optional.of("NOT_LOOKED_AT");
            case Sight.Unseen(var why) -> Optional.of(why);
        };
    }

    private String place() {
        return PREFIX + this;
    }
}
