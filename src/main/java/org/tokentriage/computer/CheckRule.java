package org.tokentriage.computer;

import static org.tokentriage.computer.sightings.Probe.AUTHORITIES;
import static org.tokentriage.computer.sightings.Probe.BROWSERS;
import static org.tokentriage.computer.sightings.Probe.CARDS;
import static org.tokentriage.computer.sightings.Probe.DEVICES;
import static org.tokentriage.computer.sightings.Probe.POLICIES;
import static org.tokentriage.computer.sightings.Probe.PROVIDERS;
import static org.tokentriage.computer.sightings.Probe.SERVICES;
import static org.tokentriage.computer.sightings.Probe.SESSION;
import static org.tokentriage.computer.sightings.Probe.SIGNERS;
import static org.tokentriage.computer.sightings.Probe.SOFTWARE;
import static org.tokentriage.computer.sightings.Probe.STORE;
import static org.tokentriage.computer.sightings.Probe.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.UnseenException;

/**
 * How one check is decided.
 *
 * @param rule decides it
 * @param probes what it needs; where one could not be done, nothing is known
 */
record CheckRule(Check check, Rule rule, List<Probe> probes) {

    /** Firefox is the same on both systems. */
    private static final CheckRule FIREFOX = of(Check.FIREFOX, BrowserRules::firefox, BROWSERS);

    private static final List<CheckRule> OF_WINDOWS = List.of(
            of(Check.STORE_ENTRY, StoreRules::entry, STORE, PROVIDERS),
            of(Check.OTHER_ENTRIES, StoreRules::others, STORE),
            of(Check.PROPAGATION_SERVICE, PropagationRules::service, SERVICES, STORE, PROVIDERS),
            of(Check.PROPAGATION_POLICY, PropagationRules::policy, POLICIES, STORE, PROVIDERS),
            of(Check.CARD_SERVICE, PropagationRules::cardService, SERVICES),
            of(Check.CARD_PAIRING, PairingRules::pairing, CARDS, PROVIDERS, STORE),
            of(Check.KSP_CHANGE, UpdateRule::change, SYSTEM, PROVIDERS, STORE, CARDS),
            of(Check.SAFESIGN_WIDTH, SoftwareRules::width, SOFTWARE, STORE, PROVIDERS),
            of(Check.OTHER_MIDDLEWARE, SoftwareRules::middleware, SOFTWARE),
            of(Check.AUTHORITIES_BLOCKED, AuthorityRules::blocked, AUTHORITIES),
            of(Check.AUTHORITIES_PRESENT, AuthorityRules::present, AUTHORITIES),
            of(Check.SIGNERS_PRESENT, SignerRules::present, SIGNERS, SOFTWARE),
            of(Check.SIGNERS_ALLOWED, SignerRules::allowed, POLICIES),
            of(Check.CLOUD_CERTIFICATES, SoftwareRules::cloud, SOFTWARE, STORE),
            of(Check.TLS, BrowserRules::tls, POLICIES),
            of(Check.CERTIFICATE_CHOICE, BrowserRules::choice, POLICIES),
            FIREFOX,
            of(Check.DEVICE_STATE, DeviceRules::state, DEVICES),
            of(Check.REMOTE_DESKTOP, DeviceRules::session, SESSION, POLICIES),
            of(Check.DEVICE_POLICY, DeviceRules::policy, POLICIES),
            of(Check.TIME_SERVICE, SystemRules::time, SERVICES),
            of(Check.WINDOWS_VERSION, SystemRules::version, SYSTEM));

    private static final List<CheckRule> OF_LINUX = List.of(
            of(Check.CARD_SERVICE, LinuxRules::cardService, SERVICES),
            FIREFOX,
            of(Check.BROWSER_MODULE, LinuxRules::module, BROWSERS),
            of(Check.TIME_SERVICE, LinuxRules::time, SERVICES));

    private static CheckRule of(Check check, Rule rule, Probe... probes) {
        return new CheckRule(check, rule, List.of(probes));
    }

    /** Those that a system has. */
    static Stream<CheckRule> on(boolean windows) {
        return (windows ? OF_WINDOWS : OF_LINUX).stream();
    }

    /** Empty when it does not apply. */
    Optional<CheckResult> result(Case around) {
        var obstacle = probes.stream()
                .flatMap(probe -> probe.obstacle(around.seen()).stream())
                .findFirst();
        var outcome =
                obstacle.isPresent() ? Optional.<Outcome>of(new Outcome.NotKnown(obstacle.get())) : decided(around);
        return outcome.map(decided -> new CheckResult(check, decided));
    }

    private Optional<Outcome> decided(Case around) {
        try {
            return rule.of(around);
        } catch (UnseenException obstacle) {
            return Optional.of(new Outcome.NotKnown(obstacle.why()));
        }
    }
}
