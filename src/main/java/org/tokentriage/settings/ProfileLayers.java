package org.tokentriage.settings;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Message;
import org.tokentriage.settings.SiteProfileFile.Outcome;

/** Lays a user's profile over the machine's, which is right by itself: what is wrong then is the user's. */
final class ProfileLayers {

    private static final Comparator<ProfileMistake> IN_ORDER =
            Comparator.comparingInt(mistake -> mistake.line().orElse(0));

    private ProfileLayers() {}

    static InstalledProfile over(Path machine, SitePolicy policy, Path user) {
        try {
            var own = ProfileDocument.read(user);
            var forbidden = forbidden(own, key -> !policy.lets(key));
            return judged(user, own.over(ProfileDocument.read(machine)), policy, forbidden);
        } catch (UnreadableProfile unreadable) {
            return new InstalledProfile.Mistaken(user, List.of(unreadable.mistake()));
        }
    }

    /** Without a machine's file a user decides all but the policy. */
    static InstalledProfile ofUserAlone(Path user) {
        try {
            var own = ProfileDocument.read(user);
            var forbidden = forbidden(own, ProfileLayers::isPolicy);
            return judged(user, own, SitePolicy.NONE, forbidden);
        } catch (UnreadableProfile unreadable) {
            return new InstalledProfile.Mistaken(user, List.of(unreadable.mistake()));
        }
    }

    private static InstalledProfile judged(
            Path user, ProfileDocument whole, SitePolicy policy, List<ProfileMistake> forbidden) {
        return switch (SiteProfileFile.check(whole)) {
            case Outcome.Usable(var profile, var ignored)
            when forbidden.isEmpty() -> new InstalledProfile.Found(profile, policy);
            case Outcome.Usable usable -> new InstalledProfile.Mistaken(user, forbidden);
            case Outcome.Mistaken(var mistakes) -> new InstalledProfile.Mistaken(user, together(mistakes, forbidden));
        };
    }

    private static List<ProfileMistake> forbidden(ProfileDocument own, Predicate<String> isForbidden) {
        return own.keys().stream()
                .filter(isForbidden)
                .map(key -> new ProfileMistake(own.lines().of(key), key, Message.of(reason(key))))
                .sorted(IN_ORDER)
                .toList();
    }

    /** One complaint is enough for a key. */
    private static List<ProfileMistake> together(List<ProfileMistake> mistakes, List<ProfileMistake> forbidden) {
        var complained = mistakes.stream().map(ProfileMistake::key).collect(Collectors.toSet());
        var others = forbidden.stream().filter(mistake -> !complained.contains(mistake.key()));
        return Stream.concat(mistakes.stream(), others).sorted(IN_ORDER).toList();
    }

    private static String reason(String key) {
        return "profile.mistake." + (isPolicy(key) ? "policyOfMachine" : "userMayNotSet");
    }

    private static boolean isPolicy(String key) {
        return key.startsWith("policy.");
    }
}
