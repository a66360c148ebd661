package org.tokentriage.computer;

import static org.tokentriage.computer.Confidence.CERTAIN;
import static org.tokentriage.computer.Confidence.LIKELY;
import static org.tokentriage.computer.Confidence.WEAK;

/**
 * What on a computer may keep a certificate from being accepted, the root of an evil before what follows from it. The names are stable, see
 * {@code docs/causes.md}.
 */
public enum Cause {
    CARD_SERVICE_DISABLED(CERTAIN),
    PROPAGATION_DISABLED(CERTAIN),
    PROPAGATION_STOPPED(LIKELY),
    PROPAGATION_FORBIDDEN(CERTAIN),
    SAFESIGN_32_ONLY(CERTAIN),
    KSP_MISSING(LIKELY),
    CARD_PROVIDER_MISSING(CERTAIN),
    CARD_PAIRED_TWICE(LIKELY),
    CARD_UNKNOWN(LIKELY),
    PROPAGATION_FAILED(CERTAIN),
    CARD_SERVICE_STOPPED(LIKELY),
    STORE_PROVIDER_MISSING(CERTAIN),
    STORE_WITHOUT_KEY(CERTAIN),
    STORE_SOFTWARE_KEY(LIKELY),
    STORE_ARCHIVED(LIKELY),
    NOT_IN_STORE(LIKELY),
    AUTHORITY_BLOCKED(CERTAIN),
    TLS12_OFF(CERTAIN),
    CERTIFICATE_BY_POLICY(LIKELY),
    SIGNERS_FORBIDDEN(LIKELY),
    SIGNER_BROKEN(LIKELY),
    AUTHORITY_MISSING(LIKELY),
    SAFESIGN_64_ONLY(LIKELY),
    REMOTE_CARDS_FORBIDDEN(LIKELY),
    DEVICE_DISABLED(LIKELY),
    DEVICE_DRIVER(LIKELY),
    DEVICE_FAULT(LIKELY),
    FIREFOX_WITHOUT_MODULE(LIKELY),
    OLD_ENTRY_BESIDE(LIKELY),
    CLOUD_ENTRY_BESIDE(LIKELY),
    OLD_WINDOWS(LIKELY),
    BROWSERS_WITHOUT_MODULE(LIKELY),
    KSP_POSTPONED(WEAK),
    OTHER_ENTRIES(WEAK),
    CLOUD_INSTALLED(WEAK),
    AUTHORITY_PARTLY_MISSING(WEAK),
    SIGNER_ABSENT(WEAK),
    SEVERAL_MIDDLEWARES(WEAK),
    REMOTE_SESSION(WEAK),
    TIME_NOT_KEPT(WEAK),
    INSTALLATION_RESTRICTED(WEAK);

    private final Confidence confidence;

    Cause(Confidence confidence) {
        this.confidence = confidence;
    }

    public Confidence confidence() {
        return confidence;
    }
}
