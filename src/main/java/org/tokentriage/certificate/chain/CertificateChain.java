package org.tokentriage.certificate.chain;

import java.util.List;
import java.util.Optional;
import org.tokentriage.certificate.CertificateDetails;

/**
 * The way from a certificate up to its root, as far as the token holds it. It says what is there, not whether it is trusted.
 *
 * @param links the certificate itself, its issuer, that one's issuer and so on; empty when the certificate cannot be read
 */
public record CertificateChain(List<ChainLink> links) {

    public CertificateChain {
        links = List.copyOf(links);
    }

    /** Whether it ends in a root that the token holds. */
    public boolean complete() {
        return !links.isEmpty() && links.get(links.size() - 1) instanceof ChainLink.Held;
    }

    /** The certificate that the chain is of. */
    public Optional<CertificateDetails> lowest() {
        return held(0).map(ChainLink.Held::certificate);
    }

    /** The issuer of the lowest, when the token holds it and it has signed the lowest. */
    public Optional<CertificateDetails> provenIssuer() {
        return held(0).filter(lowest -> lowest.signature() == SignatureCheck.GOOD)
                .flatMap(lowest -> held(1))
                .map(ChainLink.Held::certificate);
    }

    private Optional<ChainLink.Held> held(int place) {
        return place < links.size() && links.get(place) instanceof ChainLink.Held held
                ? Optional.of(held)
                : Optional.empty();
    }

    /** The name of the first certificate that the token lacks. */
    public Optional<String> missing() {
        return links.stream()
                .filter(ChainLink.Missing.class::isInstance)
                .map(ChainLink::name)
                .findFirst();
    }
}
