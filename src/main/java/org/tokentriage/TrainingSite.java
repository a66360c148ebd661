package org.tokentriage;

import java.net.URI;
import java.util.List;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.ProfileText;
import org.tokentriage.settings.profile.SiteProfileFile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** The profile of the training: the sample's, for a desk on this computer. No profile of this computer is read. */
final class TrainingSite {

    private TrainingSite() {}

    /**
     * The profile for the simulator.
     *
     * @param address of the simulator
     * @throws IllegalArgumentException when it is not on this computer
     */
    static SiteProfile at(URI address) {
        if (!Loopback.isHere(address)) {
            throw new IllegalArgumentException("no training at " + address.getHost());
        }
        var text = ProfileText.sample()
                .with("qualitor", "address", address.toString())
                .with("qualitor", "http_hosts", List.of(address.getHost()))
                .with("qualitor", "user", SimulatedDesk.LOGIN.user())
                .with("related", "waits", List.of("0s", "3s", "6s"));
        return switch (SiteProfileFile.parse(text.text())) {
            case Outcome.Usable(var profile, var policy) -> profile;
            case Outcome.Mistaken(var mistakes) ->
                throw new IllegalStateException("the sample profile has mistakes: " + mistakes);
        };
    }
}
