package org.tokentriage.practice.token;

import java.time.Duration;
import java.time.Instant;
import org.tokentriage.certificate.revocation.RevocationReason;
import org.tokentriage.certificate.revocation.RevocationStatus;

/** The simulated tokens: one for every verdict, and for everything that may be found beside one. */
public enum Specimen {
    BLANK,
    BLANK_PIN_NOT_SET,
    BLANK_PIN_TO_BE_CHANGED,
    BLANK_PIN_COUNT_LOW,
    BLANK_PIN_FINAL_TRY,
    BLANK_PIN_LOCKED,
    BLANK_MEMORY_IN_USE,
    UNINITIALISED,
    ONLY_AUTHORITIES,
    KEY_WITHOUT_CERTIFICATE,
    ONLY_DATA,
    UNREADABLE,
    VALID,
    VALID_PERSON,
    ENDING_SOON,
    EXPIRED,
    EXPIRED_RENEWAL_UNFINISHED,
    NOT_YET_VALID,
    CLOCK_SUSPECT,
    PIN_LOCKED,
    PIN_AND_PUK_LOCKED,
    PUK_LOCKED,
    PUK_COUNT_LOW,
    PUK_FINAL_TRY,
    FLAG_CONTRADICTED,
    KEY_NOT_VISIBLE,
    KEY_UNDER_OTHER_ID,
    NOT_FOR_SITES,
    SELF_SIGNED,
    CHAIN_INCOMPLETE,
    ISSUER_ENDED,
    SIGNATURE_BROKEN,
    SIGNATURE_NOT_SUPPORTED,
    SIGNATURE_NOT_CHECKED,
    ODD_CERTIFICATE,
    SOME_UNREADABLE,
    OLD_BESIDE_NEW,
    PERSON_BESIDE_COMPANY,
    SEVERAL_COMPANIES,
    REVOKED,
    REVOCATION_UNKNOWN,
    COMPUTER_REFUSES,
    INTERRUPTED,
    CONTRADICTED;

    /**
     * Makes the token.
     *
     * @param now what its certificates are in force or not at
     */
    public SimulatedToken at(Instant now) {
        return Recipe.of(this).token(name(), new SimulatedCertificates(now));
    }

    /** What is known of the revocation of its certificate. */
    RevocationStatus revocation(Instant now) {
        var listed = now.minus(Duration.ofHours(5));
        return switch (this) {
            case REVOKED ->
                new RevocationStatus.Revoked(now.minus(Duration.ofDays(12)), RevocationReason.KEY_COMPROMISE, listed);
            case REVOCATION_UNKNOWN -> new RevocationStatus.Unknown(RevocationStatus.Cause.NOT_REACHABLE, now);
            default -> new RevocationStatus.Good(listed);
        };
    }
}
