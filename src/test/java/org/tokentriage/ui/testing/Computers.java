package org.tokentriage.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tokentriage.computer.sightings.Probe;
import org.tokentriage.computer.sightings.Sighting;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StoreSightings;
import org.tokentriage.wizard.step.Step;

/** A verdict with a computer around its token. */
final class Computers {

    private static final String SAFESIGN = "SafeSign Standard Cryptographic Service Provider";
    private static final String SERVICE = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\CertPropSvc!Start";

    private Computers() {}

    /** On which all is well: the certificate lies in the store, with its authorities. */
    static Step.Findings fine(Step.Findings findings) {
        return around(findings, stored(findings));
    }

    /** On which nothing copies the certificate into the store, and the TLS of today is off in the last. */
    static Step.Findings refusing(Step.Findings findings, Sighting... more) {
        var seen = new ArrayList<Sighting>(List.of(
                Sighting.value(SERVICE, "4"),
                Sighting.value("service:CertPropSvc!state", "1"),
                Sighting.value("service:CertPropSvc!exit", "1077")));
        seen.addAll(List.of(more));
        return around(findings, seen);
    }

    private static List<Sighting> stored(Step.Findings findings) {
        var seen = new ArrayList<Sighting>();
        seen.add(Sighting.value("HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider\\" + SAFESIGN, ""));
        for (var certificate : findings.diagnosis().inventory().certificates()) {
            seen.addAll(StoreSightings.own(certificate.object().value().bytes(), Optional.of(SAFESIGN), false));
        }
        return seen;
    }

    private static Step.Findings around(Step.Findings findings, List<Sighting> some) {
        var seen = new ArrayList<>(some);
        seen.add(Sighting.value("system:Windows", ""));
        List.of(Probe.values()).forEach(probe -> seen.add(probe.done()));
        var examined = findings.diagnosis().examined(Sightings.of(seen), findings.snapshot());
        return new Step.Findings(findings.origin(), findings.snapshot(), examined, findings.begun());
    }
}
