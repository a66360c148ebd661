package org.tokentriage.certificate.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;
import org.tokentriage.certificate.CertificateDetails;
import org.tokentriage.certificate.ListAddresses;
import org.tokentriage.certificate.chain.Signatures;
import org.tokentriage.certificate.der.CertificateExtensions;
import org.tokentriage.certificate.der.Moment;
import org.tokentriage.certificate.key.KeyUsage;
import org.tokentriage.certificate.revocation.RevocationStatus.Cause;
import org.tokentriage.certificate.revocation.RevocationStatus.Revoked;

/** An issuer's list of the certificates that it has revoked (RFC 5280 section 5), of which nothing is believed before its signature is checked. */
public final class RevocationList {

    private static final Duration LARGEST_SKEW = Duration.ofMinutes(10);
    private static final Set<String> UNDERSTOOD = Set.of(Extension.issuingDistributionPoint.getId());

    private final EncodedList encoding;
    private final Instant madeAt;
    private final Optional<Instant> nextAt;

    private RevocationList(EncodedList encoding) {
        this.encoding = encoding;
        this.madeAt = Moment.of(encoding.madeAt());
        this.nextAt = encoding.nextAt().map(Moment::of);
    }

    /** Reads a list; empty where these bytes are none. */
    public static Optional<RevocationList> read(byte[] value) {
        try {
            return Optional.of(new RevocationList(EncodedList.of(value)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** By when there is a newer one; empty where the list does not say. */
    public Optional<Instant> nextAt() {
        return nextAt;
    }

    public boolean isCurrentAt(Instant moment) {
        return nextAt.filter(next -> !moment.isAfter(next)).isPresent() && !isEarlyAt(moment);
    }

    private boolean isEarlyAt(Instant moment) {
        return madeAt.isAfter(moment.plus(LARGEST_SKEW));
    }

    /**
     * What the list says of a certificate. One that it names stays revoked after the list has ended, unless it was only on hold.
     *
     * @param issuer of the certificate, whose key signs the list
     */
    public RevocationStatus statusOf(CertificateDetails certificate, CertificateDetails issuer, Instant now) {
        var doubt = doubt(certificate, issuer);
        if (doubt.isPresent()) {
            return new RevocationStatus.Unknown(doubt.get(), now);
        }
        return told(certificate, now);
    }

    /** A signed list may be malformed all the same. */
    private RevocationStatus told(CertificateDetails certificate, Instant now) {
        try {
            return statusOf(certificate, now);
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            return new RevocationStatus.Unknown(Cause.UNREADABLE, now);
        }
    }

    private RevocationStatus statusOf(CertificateDetails certificate, Instant now) {
        var revoked = entry(certificate);
        if (revoked.filter(found -> found.reason() != RevocationReason.HOLD || isCurrentAt(now))
                .isPresent()) {
            return revoked.get();
        }
        if (isEarlyAt(now)) {
            return new RevocationStatus.Unknown(Cause.LIST_EARLY, now);
        }
        return isCurrentAt(now)
                ? new RevocationStatus.Good(madeAt)
                : new RevocationStatus.Unknown(Cause.LIST_ENDED, now);
    }

    private Optional<Cause> doubt(CertificateDetails certificate, CertificateDetails issuer) {
        if (!encoding.issuer().equals(issuer.encoding().subject())) {
            return Optional.of(Cause.OTHER_ISSUER);
        }
        var usages = issuer.key().usages().keyUsages();
        if (!usages.isEmpty() && !usages.contains(KeyUsage.CRL_SIGNING)) {
            return Optional.of(Cause.SIGNATURE_BAD);
        }
        return switch (Signatures.check(encoding.signed(), encoding.signature(), issuer.encoding())) {
            case GOOD -> covers(certificate) ? Optional.empty() : Optional.of(Cause.PARTIAL);
            case BAD -> Optional.of(Cause.SIGNATURE_BAD);
            case ALGORITHM_NOT_SUPPORTED, KEY_TOO_LARGE, GIVEN_UP, NOT_CHECKED ->
                Optional.of(Cause.SIGNATURE_NOT_CHECKED);
        };
    }

    /** Whether it is whole for this certificate: a mark that is critical and not understood may mean anything. */
    private boolean covers(CertificateDetails certificate) {
        var extensions = new CertificateExtensions(encoding.extensions());
        if (!UNDERSTOOD.containsAll(extensions.critical())
                || !extensions.oddities().isEmpty()) {
            return false;
        }
        if (extensions.has(Extension.deltaCRLIndicator)) {
            return false;
        }
        return !extensions.has(Extension.issuingDistributionPoint)
                || extensions
                        .find(Extension.issuingDistributionPoint, IssuingDistributionPoint::getInstance)
                        .filter(point -> covers(point, certificate))
                        .isPresent();
    }

    private static boolean covers(IssuingDistributionPoint point, CertificateDetails certificate) {
        return !point.isIndirectCRL()
                && !point.onlyContainsAttributeCerts()
                && point.getOnlySomeReasons() == null
                && !(point.onlyContainsCACerts() && !certificate.authority())
                && !(point.onlyContainsUserCerts() && certificate.authority())
                && isOf(point.getDistributionPoint(), certificate);
    }

    /** An issuer may divide its list: each part tells its address, and a certificate the address of its part. */
    private static boolean isOf(@Nullable DistributionPointName name, CertificateDetails certificate) {
        return name == null || ListAddresses.of(name).anyMatch(certificate.listAddresses()::contains);
    }

    private Optional<Revoked> entry(CertificateDetails certificate) {
        return encoding.entryOf(certificate.encoding().serial())
                .map(entry -> new Revoked(Moment.of(entry.since()), RevocationReason.of(entry.reason()), madeAt));
    }
}
