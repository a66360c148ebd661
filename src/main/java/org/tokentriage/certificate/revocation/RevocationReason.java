package org.tokentriage.certificate.revocation;

import java.util.Arrays;

/** Why a certificate was revoked (RFC 5280 section 5.3.1); stable names, see {@code docs/cli.md}. */
public enum RevocationReason {
    UNSPECIFIED(0),
    KEY_COMPROMISE(1),
    AUTHORITY_COMPROMISE(2),
    AFFILIATION_CHANGED(3),
    SUPERSEDED(4),
    CESSATION_OF_OPERATION(5),
    /** Not for good: the only one that can be taken back. */
    HOLD(6),
    PRIVILEGE_WITHDRAWN(9),
    ATTRIBUTE_AUTHORITY_COMPROMISE(10);

    private final int number;

    RevocationReason(int number) {
        this.number = number;
    }

    /** A number that is not known gives no reason. */
    static RevocationReason of(int number) {
        return Arrays.stream(values())
                .filter(reason -> reason.number == number)
                .findFirst()
                .orElse(UNSPECIFIED);
    }
}
