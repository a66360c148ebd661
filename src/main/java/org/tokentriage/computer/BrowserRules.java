package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tokentriage.computer.sightings.Sight;
import org.tokentriage.computer.sightings.Sighting;

/** Settings by which browsers and programs cannot use a certificate that is there, or use another. */
final class BrowserRules {

    private static final String INTERNET = "\\Microsoft\\Windows\\CurrentVersion\\Internet Settings!SecureProtocols";
    private static final List<String> PROTOCOLS = List.of(
            "HKLM\\SOFTWARE\\Policies" + INTERNET, "HKCU\\SOFTWARE\\Policies" + INTERNET, "HKCU\\SOFTWARE" + INTERNET);

    /** The bits of TLS 1.2 and TLS 1.3. */
    private static final long MODERN = 0x800 | 0x2000;

    private static final String CLIENT =
            "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client";

    private static final List<String> CHOICES = List.of(
            "HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\AutoSelectCertificateForUrls",
            "HKCU\\SOFTWARE\\Policies\\Google\\Chrome\\AutoSelectCertificateForUrls",
            "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge\\AutoSelectCertificateForUrls",
            "HKCU\\SOFTWARE\\Policies\\Microsoft\\Edge\\AutoSelectCertificateForUrls");

    /** A pattern that covers public sites, or all sites. */
    private static final Pattern PUBLIC_SITES =
            Pattern.compile("\"pattern\"\\s*:\\s*\"(\\*|https://\\*|\\*://\\*|[^\"]*(gov|jus)\\.br[^\"]*)\"");

    private static final Pattern NAME = Pattern.compile("\"CN\"\\s*:\\s*\"([^\"]*)\"");

    private static final String FIREFOX = "firefox:";

    private BrowserRules() {}

    static Optional<Outcome> tls(Case around) {
        var seen = around.seen();
        var off = PROTOCOLS.stream()
                .filter(place ->
                        seen.number(place).filter(bits -> (bits & MODERN) == 0).isPresent())
                .findFirst();
        if (off.isPresent()) {
            return deviates(around, Cause.TLS12_OFF, off.get());
        }
        if (seen.is(CLIENT + "!Enabled", 0)) {
            return deviates(around, Cause.TLS12_OFF, CLIENT + "!Enabled");
        }
        return seen.is(CLIENT + "!DisabledByDefault", 1)
                ? deviates(around, Cause.TLS12_OFF, CLIENT + "!DisabledByDefault")
                : fine();
    }

    /** A policy that sends a certificate without a question is in the way only where it picks another than the token's. */
    static Optional<Outcome> choice(Case around) {
        if (around.token().inForce().isEmpty()) {
            return none();
        }
        return CHOICES.stream()
                .flatMap(place -> around.seen().values(place).stream())
                .filter(policy -> policy.sight() instanceof Sight.Value(var text) && picksAnother(around, text))
                .findFirst()
                .map(policy -> Optional.<Outcome>of(
                        new Outcome.Deviates(Cause.CERTIFICATE_BY_POLICY, List.of(Sighting.value(policy.place(), "")))))
                .orElse(fine());
    }

    private static boolean picksAnother(Case around, String policy) {
        var wanted = NAME.matcher(policy).results().map(name -> name.group(1)).toList();
        return PUBLIC_SITES.matcher(policy).find()
                && !wanted.isEmpty()
                && around.token().inForce().stream()
                        .noneMatch(one -> wanted.stream()
                                .allMatch(name -> name.equalsIgnoreCase(one.subject())
                                        || name.equalsIgnoreCase(one.issuer())
                                        || one.subject()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(name.toLowerCase(Locale.ROOT) + ":")));
    }

    /** Firefox takes the system's certificates by itself, unless it was told not to; then it needs the token's module. */
    static Optional<Outcome> firefox(Case around) {
        var profiles = around.seen().below(FIREFOX);
        if (profiles.isEmpty()) {
            return none();
        }
        return profiles.stream()
                .filter(profile -> around.seen().is(profile + "!osclientcerts", 0)
                        && !around.seen().has(profile + "!module"))
                .findFirst()
                .map(profile ->
                        deviates(around, Cause.FIREFOX_WITHOUT_MODULE, profile + "!module", profile + "!osclientcerts"))
                .orElse(fine());
    }
}
