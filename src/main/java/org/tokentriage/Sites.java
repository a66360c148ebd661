package org.tokentriage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tokentriage.i18n.SystemLanguage;
import org.tokentriage.i18n.Texts;
import org.tokentriage.settings.ComputerOwner;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.InstalledProfile;
import org.tokentriage.settings.profile.ProfileMistake;
import org.tokentriage.settings.profile.SiteProfileLocation;
import org.tokentriage.settings.profile.UnconfiguredSite;
import org.tokentriage.system.DataFolder;
import org.tokentriage.ticket.cases.CaseException;
import org.tokentriage.ticket.cases.Cases;
import org.tokentriage.ticket.cases.Retention;
import org.tokentriage.ticket.desk.PasswordStore;
import org.tokentriage.ticket.journal.CaseJournal;
import org.tokentriage.ticket.journal.StoragePolicy;
import org.tokentriage.vault.Vaults;
import org.tokentriage.wizard.site.Site;
import org.tokentriage.words.Problem;
import org.tokentriage.words.Problems;

/** Finds the site whose tickets this computer opens. */
final class Sites {

    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private Sites() {}

    /** @param chosen the profile to use instead of the installed one */
    static Site find(Optional<Path> chosen, Clock clock) {
        return switch (InstalledProfile.find(chosen, SiteProfileLocation.here())) {
            case InstalledProfile.Found(var profile, var policy) ->
                opensTickets(profile)
                        ? configured(profile, policy, clock)
                        : new Site.Unusable(Problems.ticketsElsewhere(), profile.computer());
            case InstalledProfile.Mistaken(var file, var mistakes) ->
                new Site.Unusable(
                        Problems.siteWrong(file, ProfileMistake.told(mistakes, Texts.in(SystemLanguage.here()))),
                        owner());
            case InstalledProfile.Missing(var searched) -> unconfigured(Problems.siteMissing(searched), clock);
        };
    }

    /** Where a technician only passes on what was read, not even the folder of the cases is looked at. */
    private static boolean opensTickets(SiteProfile profile) {
        return profile.computer() == ComputerOwner.AGENT || profile.laudos().technicianOpensTickets();
    }

    /** Whose computer this is as long as no profile says so. */
    private static ComputerOwner owner() {
        return ComputerOwner.AGENT.here();
    }

    /** Where no profile says anything else, an agent opens tickets by hand, and a technician passes on what was read. */
    private static Site unconfigured(Problem missing, Clock clock) {
        return switch (owner()) {
            case CUSTOMER -> new Site.Unusable(missing, ComputerOwner.CUSTOMER);
            case AGENT ->
                withCases(
                        UnconfiguredSite.profile(),
                        clock,
                        (site, cases) -> new Site.ByHand(site, cases, missing, false));
        };
    }

    private static Site configured(SiteProfile profile, SitePolicy policy, Clock clock) {
        return withCases(
                profile,
                clock,
                (site, cases) -> Desks.of(site, clock)
                        .<Site>map(desks -> new Site.Ready(site, desks, cases, passwords(site, policy)))
                        .orElseGet(() -> new Site.ByHand(site, cases, Problems.siteByHand(), true)));
    }

    /** A ticket that cannot be kept is not sent either. */
    private static Site withCases(SiteProfile profile, Clock clock, BiFunction<SiteProfile, Cases, Site> ready) {
        try {
            var cases = CaseJournal.in(DataFolder.here(), StoragePolicy.on(profile.computer()), clock);
            expire(cases, profile);
            return ready.apply(profile, cases);
        } catch (CaseException unusable) {
            return new Site.Unusable(Problems.of(unusable.failure()));
        }
    }

    /** What cannot be removed now can be next time. */
    private static void expire(Cases cases, SiteProfile profile) {
        try {
            cases.expire(new Retention(profile.keepUnfinished()));
        } catch (CaseException busy) {
            LOG.warn("cases that are kept no longer could not be removed", busy);
        }
    }

    /** Without the administrator's word, and on a customer's computer, nothing is looked for, let alone loaded. */
    static Optional<PasswordStore> passwords(SiteProfile profile, SitePolicy policy) {
        return policy.rememberPassword() && profile.computer() == ComputerOwner.AGENT
                ? Vaults.here(profile.connected(), DataFolder.here())
                : Optional.empty();
    }
}
