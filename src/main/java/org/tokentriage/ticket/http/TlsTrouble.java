package org.tokentriage.ticket.http;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXReason;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.tokentriage.ticket.desk.TicketFailure.Distrust;

/** Tells why a TLS connection was not made, by the kinds of the exceptions: their words differ between runtimes. */
final class TlsTrouble {

    private static final int DEEPEST = 20;
    private static final Set<CertPathValidatorException.Reason> DATES =
            Set.of(BasicReason.EXPIRED, BasicReason.NOT_YET_VALID);
    /** Nobody known has signed it, or somebody else under a name that is known. */
    private static final Set<CertPathValidatorException.Reason> STRANGERS =
            Set.of(PKIXReason.NO_TRUST_ANCHOR, BasicReason.INVALID_SIGNATURE);

    private TlsTrouble() {}

    static Distrust why(SSLException trouble) {
        return Stream.<Throwable>iterate(trouble, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(TlsTrouble::why)
                .filter(why -> why != Distrust.OTHER)
                .findFirst()
                .orElse(Distrust.OTHER);
    }

    private static Distrust why(Throwable trouble) {
        return switch (trouble) {
            case CertificateExpiredException expired -> Distrust.OUT_OF_DATE;
            case CertificateNotYetValidException early -> Distrust.OUT_OF_DATE;
            case CertPathValidatorException invalid when DATES.contains(invalid.getReason()) -> Distrust.OUT_OF_DATE;
            case CertPathValidatorException invalid
            when STRANGERS.contains(invalid.getReason()) -> Distrust.UNKNOWN_ISSUER;
            case CertPathBuilderException nobody -> Distrust.UNKNOWN_ISSUER;
            case SSLPeerUnverifiedException otherName -> Distrust.WRONG_NAME;
            default -> Distrust.OTHER;
        };
    }
}
