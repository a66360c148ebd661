package org.tokentriage.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.tokentriage.rehearsal.Rehearsed.Standing;

/**
 * Something worth saying about a site, in the order in which it is said.
 *
 * @param detail who is meant, or how much; empty where nothing more is known
 */
public record SiteRemark(Kind kind, String detail) {

    /** What is said; the names stand in the bundles under {@code site.remark.}. */
    public enum Kind {
        NAME_UNKNOWN(true),
        REFUSED(true),
        SILENT(true),
        RESET(true),
        OLD_TLS(true),
        NO_AGREEMENT(true),
        INTERCEPTED(true),
        ENDED(true),
        OTHER_NAME(true),
        CLOCK_AHEAD(true),
        CLOCK_BEHIND(true),
        ISSUER_NOT_TAKEN(true),
        ISSUER_TAKEN(false),
        ANY_ISSUER(false),
        NOT_ASKED(false),
        NOT_COMPARED(false),
        WAY_FREE(false);

        private final boolean wrong;

        Kind(boolean wrong) {
            this.wrong = wrong;
        }

        /** Whether it may be the reason for which a certificate is not accepted. */
        public boolean isWrong() {
            return wrong;
        }
    }

    /** Browsers begin to complain beyond it. */
    static final Duration MOST_SKEW = Duration.ofMinutes(5);

    /**
     * What came of greeting a site, and what that means for a token.
     *
     * @param issuers the authorities above the token's certificate, as far as the token tells them; none when it is not known
     */
    public static List<SiteRemark> of(Rehearsed rehearsed, Set<X500Principal> issuers) {
        return switch (rehearsed) {
            case Rehearsed.Unanswered(var why) -> List.of(plain(Kind.valueOf(why.name())));
            case Rehearsed.Answered answered -> of(answered, issuers);
        };
    }

    private static List<SiteRemark> of(Rehearsed.Answered site, Set<X500Principal> issuers) {
        var said = new ArrayList<SiteRemark>();
        switch (site.standing()) {
            case UNKNOWN_ISSUER -> said.add(new SiteRemark(Kind.INTERCEPTED, site.issuer()));
            case ENDED -> said.add(plain(Kind.ENDED));
            case OTHER_NAME -> said.add(new SiteRemark(Kind.OTHER_NAME, site.issuer()));
            case TRUSTED, ICP_BRASIL -> {}
        }
        site.skew()
                .filter(skew -> skew.abs().compareTo(MOST_SKEW) > 0)
                .ifPresent(skew -> said.add(new SiteRemark(
                        skew.isNegative() ? Kind.CLOCK_BEHIND : Kind.CLOCK_AHEAD,
                        Long.toString(skew.abs().toMinutes()))));
        if (said.isEmpty()) {
            said.add(new SiteRemark(Kind.WAY_FREE, site.protocol()));
        }
        if (site.standing() == Standing.TRUSTED || site.standing() == Standing.ICP_BRASIL) {
            said.add(plain(compared(site.accepted(), issuers)));
        }
        return List.copyOf(said);
    }

    private static Kind compared(AcceptedAuthorities accepted, Set<X500Principal> issuers) {
        return switch (accepted) {
            case AcceptedAuthorities.NotAsked notAsked -> Kind.NOT_ASKED;
            case AcceptedAuthorities.Anybody anybody -> Kind.ANY_ISSUER;
            case AcceptedAuthorities.Named(var names) when issuers.isEmpty() -> Kind.NOT_COMPARED;
            case AcceptedAuthorities.Named(var names) ->
                issuers.stream().anyMatch(names::contains) ? Kind.ISSUER_TAKEN : Kind.ISSUER_NOT_TAKEN;
        };
    }

    private static SiteRemark plain(Kind kind) {
        return new SiteRemark(kind, "");
    }
}
