package org.tokentriage.computer;

import static org.tokentriage.computer.Probe.AUTHORITIES;
import static org.tokentriage.computer.Probe.BROWSERS;
import static org.tokentriage.computer.Probe.CARDS;
import static org.tokentriage.computer.Probe.DEVICES;
import static org.tokentriage.computer.Probe.POLICIES;
import static org.tokentriage.computer.Probe.PROVIDERS;
import static org.tokentriage.computer.Probe.SERVICES;
import static org.tokentriage.computer.Probe.SESSION;
import static org.tokentriage.computer.Probe.SIGNERS;
import static org.tokentriage.computer.Probe.SOFTWARE;
import static org.tokentriage.computer.Probe.STORE;
import static org.tokentriage.computer.Probe.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is checked on a computer, in the order of its value. The names are stable, see {@code docs/cli.md}. */
public enum Check {
    STORE_ENTRY(StoreRules::entry, STORE, PROVIDERS),
    OTHER_ENTRIES(StoreRules::others, STORE),
    PROPAGATION_SERVICE(PropagationRules::service, SERVICES, STORE, PROVIDERS),
    PROPAGATION_POLICY(PropagationRules::policy, POLICIES, STORE, PROVIDERS),
    CARD_SERVICE(PropagationRules::cardService, SERVICES),
    CARD_PAIRING(PairingRules::pairing, CARDS, PROVIDERS, STORE),
    KSP_CHANGE(UpdateRule::change, SYSTEM, PROVIDERS, STORE, CARDS),
    SAFESIGN_WIDTH(SoftwareRules::width, SOFTWARE, STORE, PROVIDERS),
    OTHER_MIDDLEWARE(SoftwareRules::middleware, SOFTWARE),
    AUTHORITIES_BLOCKED(AuthorityRules::blocked, AUTHORITIES),
    AUTHORITIES_PRESENT(AuthorityRules::present, AUTHORITIES),
    SIGNERS_PRESENT(SignerRules::present, SIGNERS, SOFTWARE),
    SIGNERS_ALLOWED(SignerRules::allowed, POLICIES),
    CLOUD_CERTIFICATES(SoftwareRules::cloud, SOFTWARE, STORE),
    TLS(BrowserRules::tls, POLICIES),
    CERTIFICATE_CHOICE(BrowserRules::choice, POLICIES),
    FIREFOX(BrowserRules::firefox, BROWSERS),
    BROWSER_MODULE(LinuxRules::module, BROWSERS),
    DEVICE_STATE(DeviceRules::state, DEVICES),
    REMOTE_DESKTOP(DeviceRules::session, SESSION, POLICIES),
    DEVICE_POLICY(DeviceRules::policy, POLICIES),
    TIME_SERVICE(SystemRules::time, SERVICES),
    WINDOWS_VERSION(SystemRules::version, SYSTEM);

    private static final Set<Check> OF_LINUX = Set.of(BROWSER_MODULE, FIREFOX);

    private final Rule rule;
    private final List<Probe> probes;

    Check(Rule rule, Probe... probes) {
        this.rule = rule;
        this.probes = List.of(probes);
    }

    /** Empty when it does not apply. */
    Optional<CheckResult> of(Case around) {
        var obstacle = probes.stream()
                .flatMap(probe -> probe.obstacle(around.seen()).stream())
                .findFirst();
        var outcome =
                obstacle.isPresent() ? Optional.<Outcome>of(new Outcome.NotKnown(obstacle.get())) : decided(around);
        return outcome.map(decided -> new CheckResult(this, decided));
    }

    private Optional<Outcome> decided(Case around) {
        try {
            return rule.of(around);
        } catch (UnseenException obstacle) {
            return Optional.of(new Outcome.NotKnown(obstacle.why()));
        }
    }

    /** Those that a system has. */
    static Stream<Check> on(boolean windows) {
        return Stream.of(values()).filter(check -> windows ? check != BROWSER_MODULE : OF_LINUX.contains(check));
    }
}
