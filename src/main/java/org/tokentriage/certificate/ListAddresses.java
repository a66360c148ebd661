package org.tokentriage.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.jspecify.annotations.Nullable;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.EncodedCertificate;

/** Where a certificate says that its issuer's list of revoked ones is (RFC 5280 section 4.2.1.13). */
public final class ListAddresses {

    private ListAddresses() {}

    /** Addresses of whole lists of the issuer's own, as they are written; of some reasons only, or another's list, is none. */
    public static List<String> of(EncodedCertificate certificate) {
        return new CertificateExtensions(certificate)
                .find(Extension.cRLDistributionPoints, CRLDistPoint::getInstance)
                .map(points -> Arrays.stream(points.getDistributionPoints())
                        .filter(point -> point.getReasons() == null && point.getCRLIssuer() == null)
                        .map(DistributionPoint::getDistributionPoint)
                        .flatMap(ListAddresses::of)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    public static Stream<String> of(@Nullable DistributionPointName name) {
        return Optional.ofNullable(name).stream()
                .filter(named -> named.getType() == DistributionPointName.FULL_NAME)
                .flatMap(named ->
                        Arrays.stream(GeneralNames.getInstance(named.getName()).getNames()))
                .filter(general -> general.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(general -> ASN1IA5String.getInstance(general.getName()).getString());
    }
}
