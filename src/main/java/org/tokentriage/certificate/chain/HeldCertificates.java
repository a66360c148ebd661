package org.tokentriage.certificate.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.der.Element;

/** The certificates of a token, among which chains are sought, and what is left to spend on their signatures. Nothing is asked of a network. */
public final class HeldCertificates {

    /** ICP-Brasil has issued eleven. */
    private static final int MOST_ROOTS = 20;

    private final Map<String, List<CertificateDetails>> byKeyId;
    private final Map<Element, List<CertificateDetails>> bySubject;
    private final Map<Element, List<CertificateDetails>> withoutKeyId;
    private final Map<String, List<CertificateDetails>> rootsByOrganisation;
    private final SignatureBudget signatures;

    private HeldCertificates(List<CertificateDetails> all, SignatureBudget signatures) {
        this.signatures = signatures;
        rootsByOrganisation = all.stream()
                .filter(one ->
                        isRoot(one) && one.identity().issuerOrganisation().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.identity().issuerOrganisation().orElseThrow()));
        byKeyId = all.stream()
                .filter(one -> one.key().id().isPresent())
                .collect(Collectors.groupingBy(one -> one.key().id().orElseThrow()));
        bySubject =
                all.stream().collect(Collectors.groupingBy(one -> one.encoding().subject()));
        withoutKeyId = all.stream()
                .filter(one -> one.key().id().isEmpty())
                .collect(Collectors.groupingBy(one -> one.encoding().subject()));
    }

    /** Takes certificates in any order; copies are left out. */
    public static HeldCertificates of(Collection<CertificateDetails> certificates) {
        return of(certificates, new SignatureBudget(SignatureBudget.USUAL_CHECKS, SignatureBudget.USUAL_TIME));
    }

    static HeldCertificates of(Collection<CertificateDetails> certificates, SignatureBudget signatures) {
        return new HeldCertificates(certificates.stream().distinct().toList(), signatures);
    }

    /** Climbs from a certificate, which may be one of these or not, as far as they lead. */
    public CertificateChain chainOf(CertificateDetails lowest) {
        return new CertificateChain(new ChainSearch(this).from(lowest));
    }

    /** Those that may have issued a certificate, other than itself: by the identifiers of the keys and, where one lacks, by the names. */
    Stream<CertificateDetails> issuersOf(CertificateDetails certificate) {
        var name = certificate.encoding().issuer();
        var wanted = certificate.key().issuerId();
        var found = wanted.isPresent()
                ? Stream.concat(
                        byKeyId.getOrDefault(wanted.get(), List.of()).stream(),
                        withoutKeyId.getOrDefault(name, List.of()).stream())
                : bySubject.getOrDefault(name, List.of()).stream();
        return found.filter(other -> !other.equals(certificate));
    }

    /** The roots of the organisation that has issued a certificate, under other names than its issuer's; none of too many. */
    List<CertificateDetails> likelyRoots(CertificateDetails certificate) {
        var roots = certificate
                .identity()
                .issuerOrganisation()
                .map(organisation -> rootsByOrganisation.getOrDefault(organisation, List.of()))
                .orElse(List.of());
        return roots.size() > MOST_ROOTS
                ? List.of()
                : roots.stream()
                        .filter(root -> !root.encoding()
                                .subject()
                                .equals(certificate.encoding().issuer()))
                        .toList();
    }

    SignatureCheck check(CertificateDetails certificate, CertificateDetails issuer) {
        return signatures.check(certificate.encoding(), issuer.encoding());
    }

    /** Whether it is its own issuer (RFC 5280 section 3.2), and not one with an older key of the same name. */
    static boolean isSelfIssued(CertificateDetails certificate) {
        var wanted = certificate.key().issuerId();
        var offered = certificate.key().id();
        return certificate.encoding().namesItself()
                && (wanted.isEmpty() || offered.isEmpty() || wanted.equals(offered));
    }

    private static boolean isRoot(CertificateDetails certificate) {
        return certificate.authority() && isSelfIssued(certificate);
    }
}
