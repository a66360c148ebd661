package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Sight;

/** The programs that let a site sign: what browsers start for an extension, and what listens on this computer. */
final class SignerRules {

    private static final List<String> HOST_KEYS = List.of(
            "\\SOFTWARE\\Google\\Chrome\\NativeMessagingHosts",
            "\\SOFTWARE\\Microsoft\\Edge\\NativeMessagingHosts",
            "\\SOFTWARE\\Mozilla\\NativeMessagingHosts");
    private static final List<String> PROGRAMS =
            List.of("pjeoffice", "assinador serpro", "web pki", "web signer", "websigner", "shodo");
    private static final List<String> BLOCKED = List.of(
            "HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\NativeMessaging",
            "HKCU\\SOFTWARE\\Policies\\Google\\Chrome\\NativeMessaging",
            "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge\\NativeMessaging",
            "HKCU\\SOFTWARE\\Policies\\Microsoft\\Edge\\NativeMessaging");

    private SignerRules() {}

    static Optional<Outcome> present(Case around) {
        var hosts = Stream.of("HKCU", "HKLM64", "HKLM32")
                .flatMap(view -> HOST_KEYS.stream().map(key -> view + key))
                .flatMap(place -> around.seen().below(place).stream())
                .toList();
        var broken = hosts.stream()
                .filter(host -> !around.seen().has(manifest(around, host)))
                .findFirst();
        if (broken.isPresent()) {
            return deviates(around, Cause.SIGNER_BROKEN, broken.get() + "!", manifest(around, broken.get()));
        }
        var installed = SoftwareRules.anywhere(around, PROGRAMS);
        return hosts.isEmpty() && installed.isEmpty()
                ? deviates(around, Cause.SIGNER_ABSENT, "HKLM64" + HOST_KEYS.get(0))
                : fine();
    }

    static Optional<Outcome> allowed(Case around) {
        return BLOCKED.stream()
                .filter(policy -> around.seen().values(policy + "Blocklist").stream()
                                .anyMatch(value -> value.sight().equals(new Sight.Value("*")))
                        && around.seen().values(policy + "Allowlist").isEmpty())
                .findFirst()
                .map(policy -> deviates(around, Cause.SIGNERS_FORBIDDEN, policy + "Blocklist!1"))
                .orElse(fine());
    }

    /** The file that describes a host, as the host's key names it. */
    private static String manifest(Case around, String host) {
        return "file:" + around.seen().text(host + "!").orElse("");
    }
}
