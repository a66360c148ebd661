package org.tokentriage.certificate.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;

/** Climbs once from a certificate towards its root, among the certificates of a token. */
final class ChainSearch {

    /** ICP-Brasil's chains have four at most. */
    private static final int MOST_LINKS = 10;

    /** How many that may have issued a certificate are compared: each costs a check of a signature. */
    private static final int MOST_RIVALS = 8;

    private final HeldCertificates held;
    private final List<CertificateDetails> climbed = new ArrayList<>();
    private final List<ChainLink> links = new ArrayList<>();

    ChainSearch(HeldCertificates held) {
        this.held = held;
    }

    List<ChainLink> from(CertificateDetails lowest) {
        climb(lowest);
        return links;
    }

    private void climb(CertificateDetails certificate) {
        climbed.add(certificate);
        var issuer = issuer(certificate);
        var signature = issuer.map(above -> held.check(certificate, above)).orElse(SignatureCheck.NOT_CHECKED);
        links.add(new ChainLink.Held(certificate, signature));
        if (issuer.isEmpty()) {
            endWithoutIssuer(certificate);
        } else if (!HeldCertificates.isSelfIssued(certificate)) {
            follow(issuer.get());
        }
    }

    private void follow(CertificateDetails issuer) {
        if (climbed.contains(issuer) || climbed.size() == MOST_LINKS) {
            links.add(new ChainLink.NotFollowed(issuer.identity().holder()));
        } else {
            climb(issuer);
        }
    }

    private void endWithoutIssuer(CertificateDetails certificate) {
        links.add(new ChainLink.Missing(certificate.issuer()));
        presumedRoot(certificate).map(ChainLink.PresumedRoot::new).ifPresent(links::add);
    }

    /** Cross-signed authorities have several certificates: one that leads on, was really the signer and ends the way is best. */
    private Optional<CertificateDetails> issuer(CertificateDetails certificate) {
        if (HeldCertificates.isSelfIssued(certificate)) {
            return Optional.of(certificate);
        }
        var rivals = held.issuersOf(certificate)
                .limit(MOST_RIVALS)
                .sorted(Comparator.comparing((CertificateDetails other) -> climbed.contains(other))
                        .thenComparing(other -> !HeldCertificates.isSelfIssued(other))
                        .thenComparing(CertificateDetails::notAfter, Comparator.reverseOrder()))
                .toList();
        var leadingOn =
                rivals.stream().filter(other -> !climbed.contains(other)).toList();
        var best = leadingOn.isEmpty() ? rivals : leadingOn;
        return best.stream()
                .filter(other -> held.check(certificate, other) == SignatureCheck.GOOD)
                .findFirst()
                .or(() -> best.stream().findFirst());
    }

    private Optional<CertificateDetails> presumedRoot(CertificateDetails highest) {
        var roots = held.likelyRoots(highest);
        return roots.size() == 1 ? Optional.of(roots.getFirst()) : Optional.empty();
    }
}
