package org.tokentriage.diagnosis;

import java.time.Instant;
import org.tokentriage.certificate.chain.ChainLink;
import org.tokentriage.certificate.chain.SignatureCheck;

/** How a place in a chain stands; stable names, see {@code docs/cli.md}. */
public enum LinkState {
    HELD,
    ENDED,
    NOT_BEGUN,
    /** Held, but not signed by the key of the issuer above. */
    SIGNATURE_BROKEN,
    /** Held, but its signature cannot be checked here. */
    SIGNATURE_NOT_SUPPORTED,
    /** Held, but a check of its signature could have taken long. */
    SIGNATURE_NOT_CHECKED,
    MISSING,
    /** A root that is held above a missing link: nothing proves that it belongs there. */
    PRESUMED_ROOT,
    NOT_FOLLOWED;

    public static LinkState of(ChainLink link, Instant at) {
        return switch (link) {
            case ChainLink.Held held -> of(held, at);
            case ChainLink.Missing missing -> MISSING;
            case ChainLink.PresumedRoot root -> PRESUMED_ROOT;
            case ChainLink.NotFollowed other -> NOT_FOLLOWED;
        };
    }

    private static LinkState of(ChainLink.Held held, Instant at) {
        var validity = held.certificate().validity();
        if (held.signature() == SignatureCheck.BAD) {
            return SIGNATURE_BROKEN;
        }
        if (validity.hasEndedBy(at)) {
            return ENDED;
        }
        if (at.isBefore(validity.notBefore())) {
            return NOT_BEGUN;
        }
        return switch (held.signature()) {
            case BAD -> SIGNATURE_BROKEN;
            case ALGORITHM_NOT_SUPPORTED -> SIGNATURE_NOT_SUPPORTED;
            case KEY_TOO_LARGE, GIVEN_UP -> SIGNATURE_NOT_CHECKED;
            case GOOD, NOT_CHECKED -> HELD;
        };
    }
}
