package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.computer.sightings.Providers;
import org.tokentriage.computer.sightings.StorePlaces;
import org.tokentriage.token.maker.DefaultSoftware;

/** The token's certificates in the user's store, from which browsers and most programs take them. */
final class StoreRules {

    private StoreRules() {}

    /** One that can be used is enough: the others may be there for other purposes. */
    static Optional<Outcome> entry(Case around) {
        var certificates = around.token().inForce();
        if (certificates.isEmpty()) {
            return none();
        }
        return certificates.stream().anyMatch(around.stored()::serve) ? fine() : wrong(around, certificates.get(0));
    }

    private static Optional<Outcome> wrong(Case around, CertificateDetails certificate) {
        var found = around.stored().of(certificate);
        if (found.isEmpty()) {
            return deviates(around, Cause.NOT_IN_STORE, StorePlaces.MY + "\\" + certificate.sha256());
        }
        var place = found.get().place();
        var link = place + "!" + StorePlaces.PROVIDER;
        if (found.get().archived()) {
            return deviates(around, Cause.STORE_ARCHIVED, place + "!" + StorePlaces.ARCHIVED);
        }
        var provider = found.get().provider();
        if (provider.isEmpty()) {
            return deviates(around, Cause.STORE_WITHOUT_KEY, link);
        }
        return deviates(
                around,
                Providers.isSoftware(provider.get()) ? Cause.STORE_SOFTWARE_KEY : Cause.STORE_PROVIDER_MISSING,
                link);
    }

    /** What a person may choose by mistake: an old certificate of the same holder, or one of a token that is not connected. */
    static Optional<Outcome> others(Case around) {
        if (around.token().inForce().isEmpty()) {
            return none();
        }
        var others = around.stored().entries().stream()
                .filter(entry -> !around.token().holds(entry.sha256()) && !entry.archived())
                .toList();
        var old = others.stream()
                .filter(entry -> entry.hasEndedBy(around.now()) && isOfHolder(around, entry))
                .findFirst();
        if (old.isPresent()) {
            return deviates(around, Cause.OLD_ENTRY_BESIDE, old.get().place() + "!" + StorePlaces.END);
        }
        var ofTokens = others.stream()
                .filter(entry ->
                        entry.provider().filter(DefaultSoftware::provides).isPresent())
                .findFirst();
        return ofTokens.isPresent()
                ? deviates(around, Cause.OTHER_ENTRIES, ofTokens.get().place() + "!" + StorePlaces.PROVIDER)
                : fine();
    }

    static boolean isOfHolder(Case around, StoreEntry entry) {
        return around.token().inForce().stream()
                .map(StorePlaces::holder)
                .anyMatch(holder ->
                        entry.holder().filter(holder::equalsIgnoreCase).isPresent());
    }

    /** Whether nothing needs to explain why the certificate is not offered. */
    static boolean isServed(Case around) {
        return around.token().inForce().isEmpty()
                || around.token().inForce().stream().anyMatch(around.stored()::serve);
    }
}
