package org.tokentriage.computer;

import static org.tokentriage.computer.Rule.deviates;
import static org.tokentriage.computer.Rule.fine;
import static org.tokentriage.computer.Rule.none;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.computer.sightings.Sightings;
import org.tokentriage.computer.sightings.StorePlaces;

/** The authorities above the token's certificates, as the system knows them. */
final class AuthorityRules {

    private AuthorityRules() {}

    /** The certificate itself, its issuer or a root that is in use, among those that are refused whatever vouches for them. */
    static Optional<Outcome> blocked(Case around) {
        if (around.token().inForce().isEmpty()) {
            return none();
        }
        return around.seen().below(StorePlaces.DISALLOWED).stream()
                .filter(place -> concerns(around, place))
                .findFirst()
                .map(place -> deviates(around, Cause.AUTHORITY_BLOCKED, place))
                .orElse(fine());
    }

    private static boolean concerns(Case around, String place) {
        var sha256 = Sightings.name(place);
        var key = around.seen().text(place + "!" + StorePlaces.KEY);
        var isRoot = IcpBrasilRoot.of(sha256).filter(IcpBrasilRoot::forPeople).isPresent();
        return around.token().inForce().stream()
                .anyMatch(one ->
                        one.sha256().equalsIgnoreCase(sha256) || isIssuer(key, one) || (isRoot && isIcpBrasils(one)));
    }

    private static boolean isIssuer(Optional<String> key, CertificateDetails certificate) {
        return key.isPresent()
                && issuer(certificate).filter(key.get()::equalsIgnoreCase).isPresent();
    }

    /** The token may bring its authorities with it; without the issuer a site's list cannot be compared with the certificate. */
    static Optional<Outcome> present(Case around) {
        var certificates = around.token().inForce().stream()
                .filter(one -> isIcpBrasils(one) && issuer(one).isPresent())
                .toList();
        if (certificates.isEmpty()) {
            return none();
        }
        var known = known(around);
        var issuers = certificates.stream()
                .allMatch(one -> known.contains(issuer(one).orElseThrow().toUpperCase(Locale.ROOT)));
        var roots = around.seen().below(StorePlaces.ROOT).stream()
                .anyMatch(place -> IcpBrasilRoot.of(Sightings.name(place))
                        .filter(IcpBrasilRoot::forPeople)
                        .isPresent());
        if (issuers) {
            return fine();
        }
        return deviates(
                around,
                roots ? Cause.AUTHORITY_PARTLY_MISSING : Cause.AUTHORITY_MISSING,
                StorePlaces.CA + "!" + issuer(certificates.get(0)).orElseThrow());
    }

    private static List<String> known(Case around) {
        var stores = Stream.of(StorePlaces.CA, StorePlaces.ROOT)
                .flatMap(store -> around.seen().below(store).stream())
                .flatMap(place -> around.seen().text(place + "!" + StorePlaces.KEY).stream());
        var token = around.token().authorities().stream().flatMap(one -> one.key().id().stream());
        return Stream.concat(stores, token)
                .map(id -> id.toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Optional<String> issuer(CertificateDetails certificate) {
        return certificate.key().issuerId();
    }

    private static boolean isIcpBrasils(CertificateDetails certificate) {
        return certificate.icpBrasil().kind().isPresent();
    }
}
