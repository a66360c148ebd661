package org.tokentriage.wizard.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.ticket.desk.TicketDesks;

/**
 * What a site's profile is set up with.
 *
 * @param desks the desk of a site; empty where a person opens the tickets by hand
 * @param places where the program looks for the profile, the best first; empty where it cannot be set up
 */
public record SetupMeans(Function<SiteProfile, Optional<TicketDesks>> desks, List<Path> places) {

    /** Where no profile can be set up. */
    public static final SetupMeans NONE = new SetupMeans(site -> Optional.empty(), List.of());

    public SetupMeans {
        places = List.copyOf(places);
    }
}
