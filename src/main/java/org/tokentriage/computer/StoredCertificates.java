package org.tokentriage.computer;

import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.computer.sightings.Providers;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StorePlaces;

/** The user's store of certificates, and the providers that lead to their keys. */
record StoredCertificates(Sightings seen) {

    static final String CSP = "HKLM64\\SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider";
    static final String KSP = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Cryptography\\Providers";

    List<StoreEntry> entries() {
        return seen.below(StorePlaces.MY).stream()
                .map(place -> StoreEntry.of(seen, place))
                .toList();
    }

    Optional<StoreEntry> of(CertificateDetails certificate) {
        return entries().stream()
                .filter(entry -> entry.sha256().equalsIgnoreCase(certificate.sha256()))
                .findFirst();
    }

    /** Whether browsers and programs can use a certificate through the store, as far as the store tells. */
    boolean serve(CertificateDetails certificate) {
        return of(certificate)
                .filter(entry -> !entry.archived())
                .flatMap(StoreEntry::provider)
                .filter(provider -> isRegistered(provider) && !Providers.isSoftware(provider))
                .isPresent();
    }

    /** Whether the system knows a provider, old kind (CSP) or new (KSP). */
    boolean isRegistered(String provider) {
        return seen.has(CSP + "\\" + provider) || seen.has(KSP + "\\" + provider);
    }
}
