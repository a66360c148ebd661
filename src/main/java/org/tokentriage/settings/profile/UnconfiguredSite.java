package org.tokentriage.settings.profile;

import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** What holds where no profile is installed: the sample's words and labels, and tickets that a person opens by hand, nobody knows where. */
public final class UnconfiguredSite {

    private UnconfiguredSite() {}

    public static SiteProfile profile() {
        var text = ProfileText.sample().with("qualitor", "transport", "manual").without("qualitor", "address");
        return switch (SiteProfileFile.parse(text.text())) {
            case Outcome.Usable(var profile, var policy) -> profile;
            case Outcome.Mistaken(var mistakes) ->
                throw new IllegalStateException("the program's own profile has mistakes: " + mistakes);
        };
    }
}
