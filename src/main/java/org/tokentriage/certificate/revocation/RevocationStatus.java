package org.tokentriage.certificate.revocation;

import java.time.Instant;

/** What is known of a certificate's revocation, and as of when. */
public sealed interface RevocationStatus {

    /**
     * Its issuer's list names it.
     *
     * @param since when it was revoked
     * @param asOf when the list was made
     */
    record Revoked(Instant since, RevocationReason reason, Instant asOf) implements RevocationStatus {}

    /**
     * Its issuer's list does not name it.
     *
     * @param asOf when the list was made
     */
    record Good(Instant asOf) implements RevocationStatus {}

    /**
     * There is no list that would prove either.
     *
     * @param at when it was tried
     */
    record Unknown(Cause because, Instant at) implements RevocationStatus {}

    /** Why it is not known; stable names, see {@code docs/cli.md}. */
    enum Cause {
        /** The certificate names no list. */
        NO_ADDRESS,
        /** It names lists that are not to be had by http. */
        NOT_HTTP,
        /** The certificate of its issuer is neither on the token nor among the authorities of the profile. */
        ISSUER_UNKNOWN,
        /** The server did not answer in time, answered that it has none, or its address is within this network. */
        NOT_REACHABLE,
        /** Longer than any list that is fetched. */
        TOO_LARGE,
        /** What came is no list. */
        UNREADABLE,
        /** The list is another issuer's. */
        OTHER_ISSUER,
        /** The issuer's key has not signed the list, or may not. */
        SIGNATURE_BAD,
        /** The signature cannot be checked here. */
        SIGNATURE_NOT_CHECKED,
        /** A newer list should be there already. */
        LIST_ENDED,
        /** The list begins in the future: the clock of this computer or of its maker is wrong. */
        LIST_EARLY,
        /** The list is of certain reasons, certificates or changes only. */
        PARTIAL
    }
}
