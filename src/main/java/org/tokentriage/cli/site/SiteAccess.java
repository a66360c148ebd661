package org.tokentriage.cli.site;

import java.nio.file.Path;
import java.util.Optional;
import org.tokentriage.cli.console.BadInput;
import org.tokentriage.cli.console.Console;
import org.tokentriage.cli.console.ProblemSentences;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.InstalledProfile;
import org.tokentriage.settings.profile.ProfileMistake;
import org.tokentriage.settings.profile.SiteProfileLocation;
import org.tokentriage.ticket.desk.Credentials;
import org.tokentriage.ticket.desk.TicketDesks;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which desk is asked, and as whom. */
public final class SiteAccess {

    @Option(names = "--profile")
    private Optional<Path> profile = Optional.empty();

    @Mixin
    private SignIn signIn = new SignIn();

    public SiteProfile site(Texts texts) throws BadInput {
        return site(profile, texts);
    }

    public static SiteProfile site(Optional<Path> profile, Texts texts) throws BadInput {
        return switch (InstalledProfile.find(profile, SiteProfileLocation.here())) {
            case InstalledProfile.Found(var site, var policy) -> site;
            case InstalledProfile.Mistaken(var file, var mistakes) ->
                throw refusal(texts, Problems.siteWrong(file, ProfileMistake.told(mistakes, texts)));
            case InstalledProfile.Missing(var searched) -> throw refusal(texts, Problems.siteMissing(searched));
        };
    }

    /** The desk of a site, for commands that call it. */
    public static TicketDesks desk(DeskChoice choice, SiteProfile site, Texts texts) throws BadInput {
        return choice.of(site).orElseThrow(() -> refusal(texts, Problems.siteByHand()));
    }

    public Credentials credentials(SiteProfile site, Console console, Texts texts) throws BadInput {
        return signIn.credentials(site, console, texts);
    }

    private static BadInput refusal(Texts texts, Problem problem) {
        return new BadInput(ProblemSentences.of(problem, texts));
    }
}
