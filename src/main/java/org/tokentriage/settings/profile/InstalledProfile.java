package org.tokentriage.settings.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.SiteProfile;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** Finds the profile that holds on this computer: one file's, or the machine's with what its policy lets the user change. */
public sealed interface InstalledProfile {

    /**
     * There is one.
     *
     * @param policy of the machine's file; nothing, when there is none
     */
    record Found(SiteProfile profile, SitePolicy policy) implements InstalledProfile {}

    /** A file has mistakes, in its order; there is at least one. */
    record Mistaken(Path file, List<ProfileMistake> mistakes) implements InstalledProfile {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** No file lies in these places. */
    record Missing(List<Path> searched) implements InstalledProfile {
        public Missing {
            searched = List.copyOf(searched);
        }
    }

    /**
     * Reads the profile.
     *
     * @param chosen a file to use instead of the installed ones; its policy does not count
     */
    static InstalledProfile find(Optional<Path> chosen, SiteProfileLocation installed) {
        var machine = installed.machine().filter(Files::exists);
        var user = installed.user().filter(Files::exists);
        if (chosen.isPresent()) {
            return alone(chosen.get());
        }
        if (machine.isPresent()) {
            return ofMachine(machine.get(), user);
        }
        return user.map(ProfileLayers::ofUserAlone).orElseGet(() -> new Missing(installed.searched()));
    }

    private static InstalledProfile alone(Path file) {
        return switch (SiteProfileFile.read(file)) {
            case Outcome.Usable(var profile, var policy) -> new Found(profile, SitePolicy.NONE);
            case Outcome.Mistaken(var mistakes) -> new Mistaken(file, mistakes);
        };
    }

    private static InstalledProfile ofMachine(Path machine, Optional<Path> user) {
        return switch (withItsPolicy(machine)) {
            case Found(var profile, var policy) ->
                user.map(file -> ProfileLayers.over(machine, policy, file)).orElseGet(() -> new Found(profile, policy));
            case Mistaken mistaken -> mistaken;
            case Missing missing -> missing;
        };
    }

    /** Where the policy of a machine's profile may lie by itself. */
    static Path policyBeside(Path machine) {
        return machine.resolveSibling("policy.toml");
    }

    /** The policy may have a file of its own beside the profile, so that an administrator can roll out one without the other. */
    private static InstalledProfile withItsPolicy(Path machine) {
        var file = policyBeside(machine);
        return switch (SiteProfileFile.read(machine)) {
            case Outcome.Usable(var profile, var policy) ->
                Files.exists(file) ? ProfileLayers.ofPolicy(machine, file) : new Found(profile, policy);
            case Outcome.Mistaken(var mistakes) -> new Mistaken(machine, mistakes);
        };
    }
}
