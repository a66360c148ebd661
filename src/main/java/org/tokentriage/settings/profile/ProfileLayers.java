package org.tokentriage.settings.profile;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.i18n.Message;
import org.tokentriage.settings.SitePolicy;
import org.tokentriage.settings.profile.SiteProfileFile.Outcome;

/** Lays a user's profile, or a policy, over the machine's, which is right by itself: what is wrong then is that of the one above. */
final class ProfileLayers {

    private static final Comparator<ProfileMistake> IN_ORDER =
            Comparator.comparingInt(mistake -> mistake.line().orElse(0));

    private ProfileLayers() {}

    static InstalledProfile over(Path machine, SitePolicy policy, Path user) {
        try {
            var own = ProfileDocument.read(user);
            var forbidden = forbidden(own, key -> !policy.lets(key));
            return judged(user, own.over(ProfileDocument.read(machine)), Optional.of(policy), forbidden);
        } catch (UnreadableProfile unreadable) {
            return new InstalledProfile.Mistaken(user, List.of(unreadable.mistake()));
        }
    }

    /** A file with a policy and nothing else changes that of the machine's profile. */
    static InstalledProfile ofPolicy(Path machine, Path file) {
        try {
            var own = ProfileDocument.read(file);
            var forbidden = mistakes(own, key -> !isPolicy(key), key -> "notOfPolicy");
            return judged(file, own.over(ProfileDocument.read(machine)), Optional.empty(), forbidden);
        } catch (UnreadableProfile unreadable) {
            return new InstalledProfile.Mistaken(file, List.of(unreadable.mistake()));
        }
    }

    /** Without a machine's file a user decides all but the policy. */
    static InstalledProfile ofUserAlone(Path user) {
        try {
            var own = ProfileDocument.read(user);
            var forbidden = forbidden(own, ProfileLayers::isPolicy);
            return judged(user, own, Optional.of(SitePolicy.NONE), forbidden);
        } catch (UnreadableProfile unreadable) {
            return new InstalledProfile.Mistaken(user, List.of(unreadable.mistake()));
        }
    }

    /** @param policy that holds; empty for the one that is written there */
    private static InstalledProfile judged(
            Path file, ProfileDocument whole, Optional<SitePolicy> policy, List<ProfileMistake> forbidden) {
        return switch (SiteProfileFile.check(whole)) {
            case Outcome.Usable(var profile, var written)
            when forbidden.isEmpty() -> new InstalledProfile.Found(profile, policy.orElse(written));
            case Outcome.Usable usable -> new InstalledProfile.Mistaken(file, forbidden);
            case Outcome.Mistaken(var mistakes) -> new InstalledProfile.Mistaken(file, together(mistakes, forbidden));
        };
    }

    private static List<ProfileMistake> forbidden(ProfileDocument own, Predicate<String> isForbidden) {
        return mistakes(own, isForbidden, key -> isPolicy(key) ? "policyOfMachine" : "userMayNotSet");
    }

    private static List<ProfileMistake> mistakes(
            ProfileDocument own, Predicate<String> isForbidden, UnaryOperator<String> reason) {
        return own.keys().stream()
                .filter(isForbidden)
                .map(key -> new ProfileMistake(
                        own.lines().of(key), key, Message.of("profile.mistake." + reason.apply(key))))
                .sorted(IN_ORDER)
                .toList();
    }

    /** One complaint is enough for a key. */
    private static List<ProfileMistake> together(List<ProfileMistake> mistakes, List<ProfileMistake> forbidden) {
        var complained = mistakes.stream().map(ProfileMistake::key).collect(Collectors.toSet());
        var others = forbidden.stream().filter(mistake -> !complained.contains(mistake.key()));
        return Stream.concat(mistakes.stream(), others).sorted(IN_ORDER).toList();
    }

    private static boolean isPolicy(String key) {
        return key.startsWith("policy.");
    }
}
