package org.tokentriage.certificate.holder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.tokentriage.certificate.der.CertificateExtensions;

/**
 * The policy of ICP-Brasil under which a certificate was issued.
 *
 * @param oid its object identifier, under the arc 2.16.76.1.2
 * @param type what the identifier stands for; empty when its number is unknown
 */
public record Policy(String oid, Optional<PolicyType> type) {

    private static final Pattern ARC = Pattern.compile("2\\.16\\.76\\.1\\.2\\.(?<type>[0-9]{1,4})(\\.[0-9]{1,9}){0,4}");

    /** The first policy of a known type, or else the first of the arc. */
    static Optional<Policy> of(CertificateExtensions extensions) {
        var policies =
                extensions.find(Extension.certificatePolicies, Policy::all).orElse(List.of());
        return policies.stream()
                .min(Comparator.comparing(policy -> policy.type().isEmpty()));
    }

    private static List<Policy> all(ASN1Encodable extension) {
        return Arrays.stream(CertificatePolicies.getInstance(extension).getPolicyInformation())
                .flatMap(information -> of(information.getPolicyIdentifier().getId()).stream())
                .toList();
    }

    private static Optional<Policy> of(String oid) {
        var arc = ARC.matcher(oid);
        return arc.matches()
                ? Optional.of(new Policy(oid, PolicyType.of(Integer.parseInt(arc.group("type")))))
                : Optional.empty();
    }
}
