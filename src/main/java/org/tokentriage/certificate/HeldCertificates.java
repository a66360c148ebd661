package org.tokentriage.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Primitive;

/** The readable certificates of a token, among which chains are sought. Immutable; nothing is asked of a network. */
public final class HeldCertificates {

    private final List<DecodedCertificate> roots;
    private final Map<String, List<DecodedCertificate>> byKeyId;
    private final Map<ASN1Primitive, List<DecodedCertificate>> bySubject;

    private HeldCertificates(List<DecodedCertificate> all) {
        roots = all.stream()
                .filter(one -> one.selfIssued() && one.details().authority())
                .toList();
        byKeyId = all.stream()
                .filter(one -> one.details().key().id().isPresent())
                .collect(Collectors.groupingBy(one -> one.details().key().id().orElseThrow()));
        bySubject = all.stream().collect(Collectors.groupingBy(DecodedCertificate::subject));
    }

    /** Takes certificates in DER, in any order; copies and what cannot be read are left out. */
    public static HeldCertificates of(Collection<byte[]> certificates) {
        return new HeldCertificates(certificates.stream()
                .flatMap(der -> DecodedCertificate.of(der).stream())
                .distinct()
                .toList());
    }

    /**
     * Climbs from a certificate, which may be one of these or not, as far as they lead.
     *
     * @param der the certificate at the lower end
     */
    public CertificateChain chainOf(byte[] der) {
        return new CertificateChain(DecodedCertificate.of(der)
                .map(lowest -> new ChainSearch(this).from(lowest))
                .orElse(List.of()));
    }

    /** Those that may have issued a certificate, other than itself. */
    Stream<DecodedCertificate> issuersOf(DecodedCertificate certificate) {
        var identified = certificate
                .details()
                .key()
                .issuerId()
                .map(id -> byKeyId.getOrDefault(id, List.of()))
                .orElse(List.of());
        var named = bySubject.getOrDefault(certificate.issuer(), List.of());
        return Stream.concat(identified.stream(), named.stream())
                .distinct()
                .filter(other -> !other.equals(certificate) && certificate.mayBeIssuedBy(other));
    }

    /** The authorities that are their own issuers. */
    List<DecodedCertificate> roots() {
        return roots;
    }
}
