package org.tokentriage.rehearsal;

import java.time.Duration;
import java.util.Optional;

/** What came of greeting a site. */
public sealed interface Rehearsed {

    /**
     * Somebody answered in TLS.
     *
     * @param protocol such as {@code TLSv1.3}
     * @param issuer who certified the answering computer, by name
     * @param skew by how much this computer's clock is ahead of the site's; negative behind; empty when the site does not tell its time
     */
    record Answered(
            String protocol, String issuer, Standing standing, Optional<Duration> skew, AcceptedAuthorities accepted)
            implements Rehearsed {}

    /** Nobody did. */
    record Unanswered(Obstacle why) implements Rehearsed {}

    /** Whether the answering computer is the site's. */
    enum Standing {
        /** An authority that everybody knows says so. */
        TRUSTED,
        /** Its certificate names an authority of ICP-Brasil, which Java does not know and cannot check. */
        ICP_BRASIL,
        ENDED,
        OTHER_NAME,
        /** No authority that everybody knows says so: something on this computer or in the network answers in the site's place. */
        UNKNOWN_ISSUER
    }

    /** Why nobody answered. */
    enum Obstacle {
        NAME_UNKNOWN,
        REFUSED,
        SILENT,
        RESET,
        /** The site speaks versions of TLS alone that are given up. */
        OLD_TLS,
        /** Whoever answers speaks no TLS that can be agreed on. */
        NO_AGREEMENT
    }
}
