package org.tokentriage.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Climbs once from a certificate towards its root, among the certificates of a token. */
final class ChainSearch {

    /** ICP-Brasil's chains have four at most. */
    private static final int MOST_LINKS = 10;

    /** How many that may have issued a certificate are compared: each costs a check of a signature. */
    private static final int MOST_RIVALS = 8;

    private final HeldCertificates held;
    private final List<DecodedCertificate> climbed = new ArrayList<>();
    private final List<ChainLink> links = new ArrayList<>();

    ChainSearch(HeldCertificates held) {
        this.held = held;
    }

    List<ChainLink> from(DecodedCertificate lowest) {
        climb(lowest);
        return links;
    }

    private void climb(DecodedCertificate certificate) {
        climbed.add(certificate);
        var issuer = issuer(certificate);
        var signature = issuer.map(above -> check(certificate, above)).orElse(SignatureCheck.NOT_CHECKED);
        links.add(new ChainLink.Held(certificate.details(), signature));
        if (issuer.isEmpty()) {
            endWithoutIssuer(certificate);
        } else if (!certificate.selfIssued()) {
            follow(issuer.get());
        }
    }

    private void follow(DecodedCertificate issuer) {
        if (climbed.contains(issuer) || climbed.size() == MOST_LINKS) {
            links.add(new ChainLink.NotFollowed(issuer.details().identity().holder()));
        } else {
            climb(issuer);
        }
    }

    private void endWithoutIssuer(DecodedCertificate certificate) {
        links.add(new ChainLink.Missing(certificate.details().issuer()));
        presumedRoot(certificate)
                .map(root -> new ChainLink.PresumedRoot(root.details()))
                .ifPresent(links::add);
    }

    /** Cross-signed authorities have several certificates: one that leads on, was really the signer and ends the way is best. */
    private Optional<DecodedCertificate> issuer(DecodedCertificate certificate) {
        if (certificate.selfIssued()) {
            return Optional.of(certificate);
        }
        return held.issuersOf(certificate)
                .limit(MOST_RIVALS)
                .max(Comparator.<DecodedCertificate, Boolean>comparing(other -> !climbed.contains(other))
                        .thenComparing(other -> check(certificate, other) == SignatureCheck.GOOD)
                        .thenComparing(DecodedCertificate::selfIssued)
                        .thenComparing(other -> other.details().notAfter()));
    }

    private Optional<DecodedCertificate> presumedRoot(DecodedCertificate highest) {
        var roots = held.roots().stream()
                .filter(other -> !other.subject().equals(highest.issuer()))
                .filter(other ->
                        organisation(other).isPresent() && organisation(other).equals(organisation(highest)))
                .toList();
        return roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
    }

    private static Optional<String> organisation(DecodedCertificate certificate) {
        return new DistinguishedName(certificate.encoding().getIssuer()).organisation();
    }

    private static SignatureCheck check(DecodedCertificate certificate, DecodedCertificate issuer) {
        return Signatures.check(certificate.encoding(), issuer.encoding());
    }
}
